<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>full, blockchain or config; or hourly, daily or weekly for cron</source>
        <translation>full, blockchain ou config; ou hourly, daily ou weekly para o cron</translation>
    </message>
    <message>
        <source>the validator site: the folder that holds data/ and config/</source>
        <translation>o site do validador: a pasta que contém data/ e config/</translation>
    </message>
    <message>
        <source>the folder with the backups</source>
        <translation>a pasta com os backups</translation>
    </message>
    <message>
        <source>auto, pause or live: whether a validator that runs is paused for the copy</source>
        <translation>auto, pause ou live: se um validador em execução é pausado para a cópia</translation>
    </message>
    <message>
        <source>remove no old backups afterwards</source>
        <translation>não remove backups antigos depois</translation>
    </message>
    <message>
        <source>only compare the checksum; do not read the content</source>
        <translation>só compara o checksum; não lê o conteúdo</translation>
    </message>
    <message>
        <source>restore only data or only config</source>
        <translation>restaura só data ou só config</translation>
    </message>
    <message>
        <source>go on although the archive is not sound, the validator runs or the file exists</source>
        <translation>continua mesmo que o pacote não esteja íntegro, o validador esteja rodando ou o arquivo exista</translation>
    </message>
    <message>
        <source>ask nothing: take the newest sound backup, and remove what the procedure removes</source>
        <translation>não pergunta nada: usa o backup íntegro mais novo e remove o que o procedimento remove</translation>
    </message>
    <message>
        <source>the backup to restore, instead of the newest sound one</source>
        <translation>o backup a restaurar, em vez do íntegro mais novo</translation>
    </message>
    <message>
        <source>leave the next step out, and go on with the one after it</source>
        <translation>pula a próxima etapa e continua com a seguinte</translation>
    </message>
    <message>
        <source>end the recovery here; what was done stays as it is</source>
        <translation>encerra a recuperação aqui; o que foi feito fica como está</translation>
    </message>
    <message>
        <source>start no throwaway node on what was restored</source>
        <translation>não inicia um nó descartável sobre o que foi restaurado</translation>
    </message>
    <message>
        <source>delete for good instead of moving to the Trash</source>
        <translation>apaga de vez em vez de mover para o Lixo</translation>
    </message>
    <message>
        <source>only say what would be done</source>
        <translation>só diz o que seria feito</translation>
    </message>
    <message>
        <source>hash the content of each file as well</source>
        <translation>calcula também o hash do conteúdo de cada arquivo</translation>
    </message>
    <message>
        <source>the archive, or the folder of archives, to take pieces from</source>
        <translation>o pacote, ou a pasta de pacotes, de onde tirar partes</translation>
    </message>
    <message>
        <source>the folder to write into; files in it are never overwritten</source>
        <translation>a pasta onde gravar; arquivos nela nunca são sobrescritos</translation>
    </message>
    <message>
        <source>the bt2c-recovery that cron is to call (this one)</source>
        <translation>o bt2c-recovery que o cron deve chamar (este)</translation>
    </message>
    <message>
        <source>mail what has changed to this address, by sendmail</source>
        <translation>envia o que mudou por e-mail a este endereço, via sendmail</translation>
    </message>
    <message>
        <source>write metrics for Prometheus into this file, NAME.prom</source>
        <translation>grava métricas para o Prometheus neste arquivo, NAME.prom</translation>
    </message>
    <message>
        <source>send a test message, and look at nothing</source>
        <translation>envia uma mensagem de teste e não examina nada</translation>
    </message>
    <message>
        <source>how many lines at most (20)</source>
        <translation>quantas linhas no máximo (20)</translation>
    </message>
    <message>
        <source>have the engine work out the volumes’ sizes, which may take a while</source>
        <translation>faz a engine calcular o tamanho dos volumes, o que pode demorar</translation>
    </message>
    <message>
        <source>the container engine, in the form of DOCKER_HOST (ssh://me@host)</source>
        <translation>a engine de contêineres, no formato de DOCKER_HOST (ssh://me@host)</translation>
    </message>
    <message>
        <source>the record of operations and checks (also: BT2C_LEDGER)</source>
        <translation>o registro de operações e verificações (também: BT2C_LEDGER)</translation>
    </message>
    <message>
        <source>the result as one JSON object</source>
        <translation>o resultado como um objeto JSON</translation>
    </message>
    <message>
        <source>no progress, and no word where all is well</source>
        <translation>sem progresso e sem mensagens quando tudo está bem</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>este texto</translation>
    </message>
    <message>
        <source>the program&apos;s version</source>
        <translation>a versão do programa</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Você quis dizer “%1”?</translation>
    </message>
    <message>
        <source>“%1” has no option “%2”.</source>
        <translation>“%1” não tem a opção “%2”.</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>Não existe a opção “%1”.</translation>
    </message>
    <message>
        <source>“%1” is given twice.</source>
        <translation>“%1” foi informado duas vezes.</translation>
    </message>
    <message>
        <source>“%1” takes no value.</source>
        <translation>“%1” não aceita valor.</translation>
    </message>
    <message>
        <source>“%1” needs a value: %1 %2.</source>
        <translation>“%1” precisa de um valor: %1 %2.</translation>
    </message>
    <message>
        <source>The value of “%1” is empty.</source>
        <translation>O valor de “%1” está vazio.</translation>
    </message>
    <message>
        <source>An argument is empty.</source>
        <translation>Um argumento está vazio.</translation>
    </message>
    <message>
        <source>Something is missing: %1 %2</source>
        <translation>Falta algo: %1 %2</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>“%1” é um argumento a mais.</translation>
    </message>
    <message>
        <source>The value of “%1” is not valid UTF-8.</source>
        <translation>O valor de “%1” não é UTF-8 válido.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Não existe o comando “%1”.</translation>
    </message>
    <message>
        <source>Which command?</source>
        <translation>Qual comando?</translation>
    </message>
    <message>
        <source>  Verified: read to its last byte in %1</source>
        <translation>  Verificado: lido até o último byte em %1</translation>
    </message>
    <message>
        <source>Not copied off-site: %1</source>
        <translation>Sem cópia externa: %1</translation>
    </message>
    <message>
        <source>Copied off-site: %1</source>
        <translation>Cópia externa feita: %1</translation>
    </message>
    <message>
        <source>Old backups were not removed: %1</source>
        <translation>Backups antigos não foram removidos: %1</translation>
    </message>
    <message>
        <source>Removed the old backup %1</source>
        <translation>Backup antigo removido: %1</translation>
    </message>
    <message>
        <source>An old backup was not removed: %1</source>
        <translation>Um backup antigo não foi removido: %1</translation>
    </message>
    <message>
        <source>nothing was using the volume</source>
        <translation>nada estava usando o volume</translation>
    </message>
    <message>
        <source>the validator was paused for it for %1</source>
        <translation>o validador ficou pausado por %1 para isso</translation>
    </message>
    <message>
        <source>copied while the validator ran, which was paused for %1 for what had changed</source>
        <translation>copiado com o validador rodando; ele foi pausado por %1 para copiar o que mudou</translation>
    </message>
    <message>
        <source>copied while the validator ran; what changed meanwhile was copied again</source>
        <translation>copiado com o validador rodando; o que mudou nesse meio-tempo foi copiado de novo</translation>
    </message>
    <message>
        <source>A run that was killed had left %1 paused. It goes on now.</source>
        <translation>Uma execução interrompida à força deixou %1 em pausa. Agora ele continua.</translation>
    </message>
    <message>
        <source>%1 was being written to all the while; the backup holds it as it was last read.</source>
        <translation>%1 estava sendo gravado o tempo todo; o backup o contém como foi lido por último.</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>Criado: %1</translation>
    </message>
    <message>
        <source>  %1 from %2, entries: %3, height: %4, in %5</source>
        <translation>  %1 de %2, entradas: %3, altura: %4, em %5</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>  %1 % reused from earlier backups</source>
        <translation>  %1% reaproveitado de backups anteriores</translation>
    </message>
    <message>
        <source>The backup was made, but holds no configuration.</source>
        <translation>O backup foi criado, mas não contém configuração.</translation>
    </message>
    <message>
        <source>The backup was made, but holds no chain: the volume %1 is empty or not there.</source>
        <translation>O backup foi criado, mas não contém a cadeia: o volume %1 está vazio ou não existe.</translation>
    </message>
    <message>
        <source>The backup was made, but holds no chain: restoring it would bring none back. Is the chain in a Docker volume instead of %1/data?</source>
        <translation>O backup foi criado, mas não contém a cadeia: restaurá-lo não traria nenhuma de volta. A cadeia está em um volume do Docker em vez de %1/data?</translation>
    </message>
    <message>
        <source>Which backup? --type full, blockchain, config, hourly, daily or weekly.</source>
        <translation>Qual backup? --type full, blockchain, config, hourly, daily ou weekly.</translation>
    </message>
    <message>
        <source>“%1” is no type of backup: use full, blockchain, config, hourly, daily or weekly.</source>
        <translation>“%1” não é um tipo de backup: use full, blockchain, config, hourly, daily ou weekly.</translation>
    </message>
    <message>
        <source>“%1” is no way to keep a copy consistent: use auto, pause or live.</source>
        <translation>“%1” não é um modo de manter a cópia consistente: use auto, pause ou live.</translation>
    </message>
    <message>
        <source>The validator keeps its chain in %1, not in %2: this backup does not hold that chain.</source>
        <translation>O validador guarda a cadeia em %1, não em %2: este backup não contém essa cadeia.</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>Aguardando: %1</translation>
    </message>
    <message>
        <source>The log was not written: %1</source>
        <translation>O log não foi gravado: %1</translation>
    </message>
    <message>
        <source>This backup does not hold the chain: the validator keeps it in the volume %1, not in %2. This command saves it: bt2c-recovery backup --type %3</source>
        <translation>Este backup não contém a cadeia: o validador a guarda no volume %1, não em %2. Este comando a salva: bt2c-recovery backup --type %3</translation>
    </message>
    <message>
        <source>Show the engine, the containers, the chain and the newest backup</source>
        <translation>Mostra a engine, os contêineres, a cadeia e o backup mais novo</translation>
    </message>
    <message>
        <source>Finds the validator sites by their containers, running or stopped; with --data-dir only that one is shown. Ends with 4 when the engine or the chain cannot be seen; all that is known is shown all the same.</source>
        <translation>Encontra os sites de validador pelos contêineres, rodando ou parados; com --data-dir mostra só aquele. Termina com 4 quando não é possível ver a engine ou a cadeia; tudo o que se sabe é mostrado mesmo assim.</translation>
    </message>
    <message>
        <source>Look once how the site stands, and tell what has changed since the last time</source>
        <translation>Examina o site uma vez e avisa o que mudou desde a última vez</translation>
    </message>
    <message>
        <source>For cron, every five minutes. Each thing that is wrong is told once when it begins, once a day while it lasts, and once when it is over: by mail with --mail, else as the settings say, else on standard output, which cron mails. What could not be sent is tried again at the next look. --metrics writes a file for Prometheus’ node exporter each time; --test sends a test message.</source>
        <translation>Para o cron, a cada cinco minutos. Cada problema é avisado uma vez quando começa, uma vez por dia enquanto dura e uma vez quando termina: por e-mail com --mail, senão conforme os ajustes, senão na saída padrão, que o cron envia por e-mail. O que não pôde ser enviado é tentado de novo no próximo exame. --metrics grava a cada vez um arquivo para o node exporter do Prometheus; --test envia uma mensagem de teste.</translation>
    </message>
    <message>
        <source>Read, change and check the settings</source>
        <translation>Lê, altera e verifica os ajustes</translation>
    </message>
    <message>
        <source>Limits, alerts, addresses and the file for metrics; docs/settings.md explains them. With --data-dir they are those of one site, which come before everybody’s. What the program does not know in the file is kept, and a file that it cannot understand is never written over.</source>
        <translation>Limites, alertas, endereços e o arquivo de métricas; docs/settings.md explica tudo. Com --data-dir são os de um site, que valem antes dos gerais. O que o programa não conhece no arquivo é mantido, e um arquivo que ele não entende nunca é sobrescrito.</translation>
    </message>
    <message>
        <source>Keep the addresses and passwords that the settings need</source>
        <translation>Guarda os endereços e senhas de que os ajustes precisam</translation>
    </message>
    <message>
        <source>Keep copies of the backups elsewhere, encrypted, by restic</source>
        <translation>Mantém cópias dos backups em outro lugar, criptografadas, com restic</translation>
    </message>
    <message>
        <source>REPOSITORY is what restic’s -r takes: a folder on another disk, sftp:me@host:/folder, s3:…, rest:… or rclone:…. “init” makes it, “connect” uses one that is there. “copy” brings there what is not there yet, and each scheduled backup does so by itself. “check” has the repository checked and reads a tenth of its data, another one each time. “fetch” brings a backup back into the folder of backups and reads it to its end; “forget” removes what is older than offsite.keep_days, but never the newest three of a type. On a new machine “connect” and “fetch latest” are all that a recovery needs.</source>
        <translation>REPOSITORY é o que -r do restic aceita: uma pasta em outro disco, sftp:me@host:/folder, s3:…, rest:… ou rclone:…. “init” o cria, “connect” usa um existente. “copy” leva para lá o que ainda falta, e cada backup agendado faz isso sozinho. “check” manda verificar o repositório e lê um décimo dos dados, outro a cada vez. “fetch” traz um backup de volta para a pasta de backups e o lê até o fim; “forget” remove o que é mais antigo que offsite.keep_days, mas nunca os três mais novos de cada tipo. Em uma máquina nova, “connect” e “fetch latest” são tudo de que uma recuperação precisa.</translation>
    </message>
    <message>
        <source>Explain which container engine is used, and why</source>
        <translation>Explica qual engine de contêineres é usada e por quê</translation>
    </message>
    <message>
        <source>List the backups and what is known of each</source>
        <translation>Lista os backups e o que se sabe de cada um</translation>
    </message>
    <message>
        <source>Newest first, with the state that the last check found. Nothing is read but the folder and the small files beside each archive.</source>
        <translation>Do mais novo ao mais antigo, com o estado encontrado na última verificação. Só são lidos a pasta e os pequenos arquivos ao lado de cada pacote.</translation>
    </message>
    <message>
        <source>Check whether archives are sound</source>
        <translation>Verifica se os pacotes estão íntegros</translation>
    </message>
    <message>
        <source>Compares the checksum and reads every byte of the content; with --quick only the checksum. “Corrupt” and “could not check” are different answers with different exit codes (3 and 4).</source>
        <translation>Compara o checksum e lê cada byte do conteúdo; com --quick, só o checksum. “Corrompido” e “não foi possível verificar” são respostas diferentes, com códigos de saída diferentes (3 e 4).</translation>
    </message>
    <message>
        <source>Put a backup back into the site</source>
        <translation>Coloca um backup de volta no site</translation>
    </message>
    <message>
        <source>The archive is checked and unpacked beside the live data first; only then are the two exchanged. The former data stays beside the site, and “rollback” brings it back. With --force it goes on although the archive is not sound (what can be read is restored) or the validator runs (it is stopped, and started again). Nothing is ever written outside the site.</source>
        <translation>O pacote é primeiro verificado e descompactado ao lado dos dados atuais; só então os dois são trocados. Os dados anteriores ficam ao lado do site, e “rollback” os traz de volta. Com --force ele continua mesmo que o pacote não esteja íntegro (restaura o que puder ser lido) ou o validador esteja rodando (é parado e iniciado de novo). Nada é gravado fora do site.</translation>
    </message>
    <message>
        <source>Take the last restore back</source>
        <translation>Desfaz a última restauração</translation>
    </message>
    <message>
        <source>Exchanges what is live with the data that was there before. What was live is kept as well.</source>
        <translation>Troca o que está em uso pelos dados que estavam lá antes. O que estava em uso também é guardado.</translation>
    </message>
    <message>
        <source>Say what is wrong with a validator, and which procedure helps</source>
        <translation>Diz o que há de errado com um validador e qual procedimento ajuda</translation>
    </message>
    <message>
        <source>Looks at the engine, the containers, the chain, its data, the log, ports, disks and backups at once, and changes nothing. Ends with 0 when it could look, also where something is wrong, and with 4 when nothing could be seen.</source>
        <translation>Examina de uma vez a engine, os contêineres, a cadeia, os dados, o log, as portas, os discos e os backups, e não altera nada. Termina com 0 quando conseguiu examinar, mesmo que algo esteja errado, e com 4 quando não foi possível ver nada.</translation>
    </message>
    <message>
        <source>Carry out a documented procedure, step by step</source>
        <translation>Executa um procedimento documentado, etapa por etapa</translation>
    </message>
    <message>
        <source>PROCEDURE is unexpected-shutdown (2.1), corrupted-data (2.2), no-backup (2.3), restore-drill, or one of the site’s own. Before something is replaced or removed it asks; with --yes it does not, which also is the only way without a terminal. Every step is on the disk before and after it is done: stopped at any point, “resume” goes on, and “undo-recovery” takes back what was done to the chain.</source>
        <translation>PROCEDURE é unexpected-shutdown (2.1), corrupted-data (2.2), no-backup (2.3), restore-drill ou um do próprio site. Antes de substituir ou remover algo, pergunta; com --yes não pergunta, o que também é o único modo sem terminal. Cada etapa é registrada no disco antes e depois de executada: parado em qualquer ponto, “resume” continua, e “undo-recovery” desfaz o que foi feito com a cadeia.</translation>
    </message>
    <message>
        <source>Go on with a recovery that was stopped or killed</source>
        <translation>Continua uma recuperação parada ou interrompida à força</translation>
    </message>
    <message>
        <source>Goes on with the first step that is neither done nor skipped. With --skip that step is left out, unless a later one needs it; with --stop the recovery ends, and another procedure can be begun.</source>
        <translation>Continua na primeira etapa que não foi feita nem pulada. Com --skip essa etapa é pulada, a menos que uma posterior precise dela; com --stop a recuperação termina e outro procedimento pode ser iniciado.</translation>
    </message>
    <message>
        <source>Take back what a recovery did to the chain</source>
        <translation>Desfaz o que uma recuperação fez com a cadeia</translation>
    </message>
    <message>
        <source>The former data comes back, as long as it is kept: from where the restore kept it, or from the safety archive that was made before the chain was removed. Without ID it is the newest recovery of the site that can be taken back. “rollback” takes back a restore that was made by itself.</source>
        <translation>Os dados anteriores voltam, enquanto estiverem guardados: de onde a restauração os guardou ou do pacote de segurança criado antes de a cadeia ser removida. Sem ID, é a recuperação mais nova do site que possa ser desfeita. “rollback” desfaz uma restauração feita isoladamente.</translation>
    </message>
    <message>
        <source>List the recoveries, or show the report of one</source>
        <translation>Lista as recuperações ou mostra o relatório de uma</translation>
    </message>
    <message>
        <source>Newest first, of all sites unless --data-dir names one. The report is Markdown, and tells what was wrong, done, measured and kept.</source>
        <translation>Da mais nova à mais antiga, de todos os sites, a menos que --data-dir indique um. O relatório é em Markdown e diz o que estava errado, o que foi feito, medido e guardado.</translation>
    </message>
    <message>
        <source>Prove that a backup can be restored</source>
        <translation>Prova que um backup pode ser restaurado</translation>
    </message>
    <message>
        <source>Restores it into a scratch place, compares every file, and starts a throwaway node on it without a network. The site, its containers and its volumes are not touched. The time it took is on record.</source>
        <translation>Restaura-o em um local temporário, compara cada arquivo e inicia sobre ele um nó descartável sem rede. O site, seus contêineres e seus volumes não são tocados. O tempo gasto fica registrado.</translation>
    </message>
    <message>
        <source>Gather what support needs into a ZIP file</source>
        <translation>Reúne em um arquivo ZIP o que o suporte precisa</translation>
    </message>
    <message>
        <source>Logs, the status of chain and engine, the steps already taken, versions and settings. Passwords, tokens, keys and seed phrases are taken out, and nothing of a wallet or the chain goes in. Look at it before you send it.</source>
        <translation>Logs, o estado da cadeia e da engine, as etapas já feitas, versões e ajustes. Senhas, tokens, chaves e frases-semente são retirados, e nada de uma carteira ou da cadeia entra. Confira antes de enviar.</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Faz um backup</translation>
    </message>
    <message>
        <source>By hand: full (data and config), blockchain (data) or config. For cron: hourly (blockchain), daily (full) or weekly (full, kept longer). A backup is visible only once it is whole. Afterwards old backups are deleted as documented: 10 full, 20 blockchain, 5 config and 12 weekly stay, and always the newest sound one of each. A chain in a Docker volume is found and saved through the engine; --data-dir takes the folder&apos;s data instead. A validator that runs is paused for the copy where that is brief (--consistency auto), always (pause) or never (live); copied live, what changed meanwhile is copied again.</source>
        <translation>Manualmente: full (data e config), blockchain (data) ou config. Para o cron: hourly (blockchain), daily (full) ou weekly (full, guardado por mais tempo). Um backup só aparece quando está completo. Depois, backups antigos são apagados conforme a documentação: ficam 10 full, 20 blockchain, 5 config e 12 weekly, e sempre o íntegro mais novo de cada. Uma cadeia em um volume do Docker é encontrada e salva pela engine; --data-dir usa os dados da pasta. Um validador em execução é pausado para a cópia quando a pausa é breve (--consistency auto), sempre (pause) ou nunca (live); na cópia ao vivo, o que mudou nesse meio-tempo é copiado de novo.</translation>
    </message>
    <message>
        <source>Show and change when cron makes backups</source>
        <translation>Mostra e altera quando o cron faz backups</translation>
    </message>
    <message>
        <source>“show” lists the backups in your crontab, “next” when they run, and “check” says what would keep them from running; it ends with 1 then. “set” adds the hourly, daily or weekly backup, or the “watch”, or gives it another time, and “remove” takes it out; “install” puts a whole crontab in place, “-” being standard input. All else in the crontab stays as it is, byte for byte. It is read again just before it is replaced, read back afterwards, and kept, so that “undo” brings the former one back; with --dry-run only the difference is shown. “timer use” has launchd or a systemd timer of yours run a job instead of cron, which makes up for a run that was due while the machine slept; “timer back” puts its line back.</source>
        <translation>“show” lista os backups da sua crontab, “next” quando rodam, e “check” diz o que os impediria de rodar; nesse caso termina com 1. “set” adiciona o backup hourly, daily ou weekly, ou o “watch”, ou muda o horário, e “remove” o retira; “install” instala uma crontab inteira, sendo “-” a entrada padrão. Todo o resto da crontab fica como está, byte a byte. Ela é lida de novo logo antes de ser substituída, relida depois e guardada, para que “undo” traga a anterior de volta; com --dry-run só a diferença é mostrada. “timer use” faz o launchd ou um timer seu do systemd rodar uma tarefa em vez do cron, o que compensa uma execução que venceu com a máquina em repouso; “timer back” devolve a linha.</translation>
    </message>
    <message>
        <source>List what an archive holds</source>
        <translation>Lista o que um pacote contém</translation>
    </message>
    <message>
        <source>Mode, size, time and name of every entry. Of an archive of this program only the headers are unpacked, which takes a moment whatever its size; with --sha256 every byte.</source>
        <translation>Modo, tamanho, hora e nome de cada entrada. De um pacote deste programa só os cabeçalhos são descompactados, o que é rápido seja qual for o tamanho; com --sha256, cada byte.</translation>
    </message>
    <message>
        <source>Take chosen files or folders out of an archive</source>
        <translation>Extrai arquivos ou pastas escolhidos de um pacote</translation>
    </message>
    <message>
        <source>Names are those that “contents” shows. Files that exist are never overwritten.</source>
        <translation>Os nomes são os que “contents” mostra. Arquivos existentes nunca são sobrescritos.</translation>
    </message>
    <message>
        <source>Show what differs between two archives, or an archive and the site</source>
        <translation>Mostra as diferenças entre dois pacotes, ou entre um pacote e o site</translation>
    </message>
    <message>
        <source>File by file. Of archives of this program the large files are compared without unpacking them. With one archive the other side is what lies in the site now.</source>
        <translation>Arquivo por arquivo. Em pacotes deste programa os arquivos grandes são comparados sem descompactar. Com um só pacote, o outro lado é o que está no site agora.</translation>
    </message>
    <message>
        <source>Mend a damaged archive from other backups and live data</source>
        <translation>Repara um pacote danificado com outros backups e dados atuais</translation>
    </message>
    <message>
        <source>Pieces that are damaged are taken from archives in the same folder, or in the one that --from names, and from the files of the site where they did not change. Only when the SHA-256 of the whole is the recorded one again does it take the archive’s place; otherwise nothing is changed.</source>
        <translation>As partes danificadas são tiradas de pacotes na mesma pasta, ou na que --from indica, e dos arquivos do site onde não mudaram. Só quando o SHA-256 do todo volta a ser o registrado ele toma o lugar do pacote; caso contrário nada é alterado.</translation>
    </message>
    <message>
        <source>Save every undamaged file of a damaged archive</source>
        <translation>Salva todos os arquivos intactos de um pacote danificado</translation>
    </message>
    <message>
        <source>Of an archive of this program also what comes after the damage. Files of which a byte is lost are left out and named. Ends with 3 where something was.</source>
        <translation>De um pacote deste programa, também o que vem depois do dano. Arquivos que perderam algum byte são deixados de fora e listados. Termina com 3 se houve algum.</translation>
    </message>
    <message>
        <source>Remove backups that are no longer needed</source>
        <translation>Remove backups que não são mais necessários</translation>
    </message>
    <message>
        <source>Says of every backup why it stays or goes, and moves those that go to the Trash where there is one. The newest sound backup of each type always stays.</source>
        <translation>Diz de cada backup por que fica ou sai, e move os que saem para o Lixo onde houver um. O backup íntegro mais novo de cada tipo sempre fica.</translation>
    </message>
    <message>
        <source>Show what was done, newest first</source>
        <translation>Mostra o que foi feito, do mais novo ao mais antigo</translation>
    </message>
    <message>
        <source>Make a practice site to try everything on</source>
        <translation>Cria um site de prática para experimentar tudo</translation>
    </message>
    <message>
        <source>Fills an empty folder with a small chain, a config and a week of backups, some of them damaged.</source>
        <translation>Preenche uma pasta vazia com uma cadeia pequena, uma configuração e uma semana de backups, alguns deles danificados.</translation>
    </message>
    <message>
        <source>Explain a command</source>
        <translation>Explica um comando</translation>
    </message>
    <message>
        <source>added</source>
        <translation>adicionado</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removido</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>alterado</translation>
    </message>
    <message>
        <source>grown</source>
        <translation>cresceu</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>atributos</translation>
    </message>
    <message>
        <source>, %1 to %2</source>
        <translation>, de %1 a %2</translation>
    </message>
    <message>
        <source>, from byte %1 on</source>
        <translation>, a partir do byte %1</translation>
    </message>
    <message>
        <source>Nothing differs; entries: %1</source>
        <translation>Nenhuma diferença; entradas: %1</translation>
    </message>
    <message>
        <source>same: %1, added: %2, removed: %3, changed: %4, grown: %5, attributes: %6</source>
        <translation>iguais: %1, adicionados: %2, removidos: %3, alterados: %4, crescidos: %5, atributos: %6</translation>
    </message>
    <message>
        <source>The settings are sound: %1</source>
        <translation>Os ajustes estão corretos: %1</translation>
    </message>
    <message>
        <source>It is “config get [KEY]”, “config set KEY VALUE”, “config unset KEY” or “config check”.</source>
        <translation>Use “config get [KEY]”, “config set KEY VALUE”, “config unset KEY” ou “config check”.</translation>
    </message>
    <message>
        <source>What stands above came before the damage.</source>
        <translation>O que está acima veio antes do dano.</translation>
    </message>
    <message>
        <source>entries: %1, %2 unpacked</source>
        <translation>entradas: %1, %2 descompactados</translation>
    </message>
    <message>
        <source>Where to? Name a folder: --to DIR</source>
        <translation>Para onde? Indique uma pasta: --to DIR</translation>
    </message>
    <message>
        <source>Extracted to %1: entries: %2, %3</source>
        <translation>Extraído para %1: entradas: %2, %3</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bom</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>ruim</translation>
    </message>
    <message>
        <source>look</source>
        <translation>atenção</translation>
    </message>
    <message>
        <source>  Recommended: </source>
        <translation>  Recomendado: </translation>
    </message>
    <message>
        <source>  Possible: </source>
        <translation>  Possível: </translation>
    </message>
    <message>
        <source>  Not possible: </source>
        <translation>  Não possível: </translation>
    </message>
    <message>
        <source>    It takes about %1.</source>
        <translation>    Leva cerca de %1.</translation>
    </message>
    <message>
        <source>A recovery is open: “bt2c-recovery resume” goes on with it.</source>
        <translation>Há uma recuperação em aberto: “bt2c-recovery resume” a continua.</translation>
    </message>
    <message>
        <source>Nothing of the site %1 could be seen. If it is elsewhere, name its folder with --data-dir.</source>
        <translation>Não foi possível ver nada do site %1. Se está em outro lugar, indique a pasta com --data-dir.</translation>
    </message>
    <message>
        <source>The drill did not pass. The site was not touched.</source>
        <translation>O teste não passou. O site não foi tocado.</translation>
    </message>
    <message>
        <source>This was made for the drill and could not be removed; the next drill tries again: %1</source>
        <translation>Isto foi criado para o teste e não pôde ser removido; o próximo teste tenta de novo: %1</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Passou</translation>
    </message>
    <message>
        <source>: restored in %1</source>
        <translation>: restaurado em %1</translation>
    </message>
    <message>
        <source>  files that equal the archive: %1, %2</source>
        <translation>  arquivos iguais ao pacote: %1, %2</translation>
    </message>
    <message>
        <source>  A throwaway node started on it in %1.</source>
        <translation>  Um nó descartável iniciou sobre ele em %1.</translation>
    </message>
    <message>
        <source>  No node was started on it: %1</source>
        <translation>  Nenhum nó foi iniciado sobre ele: %1</translation>
    </message>
    <message>
        <source>  height %1</source>
        <translation>  altura %1</translation>
    </message>
    <message>
        <source>  The site was not touched.</source>
        <translation>  O site não foi tocado.</translation>
    </message>
    <message>
        <source>%1 %2 (API %3) at %4</source>
        <translation>%1 %2 (API %3) em %4</translation>
    </message>
    <message>
        <source>Looked for an engine at:</source>
        <translation>Engine procurada em:</translation>
    </message>
    <message>
        <source>The docker command line was not found.</source>
        <translation>A linha de comando docker não foi encontrada.</translation>
    </message>
    <message>
        <source>The docker command line is %1.</source>
        <translation>A linha de comando docker é %1.</translation>
    </message>
    <message>
        <source>Usage: bt2c-recovery COMMAND [OPTIONS]</source>
        <translation>Uso: bt2c-recovery COMMAND [OPTIONS]</translation>
    </message>
    <message>
        <source>Makes, checks and restores backups of a BT2C validator, and leads through its recovery.</source>
        <translation>Faz, verifica e restaura backups de um validador BT2C e conduz a sua recuperação.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Comandos:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Exemplos:</translation>
    </message>
    <message>
        <source>“bt2c-recovery help COMMAND” explains a command and shows examples.</source>
        <translation>“bt2c-recovery help COMMAND” explica um comando e mostra exemplos.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 failed, 2 wrong usage, 3 archive not sound, 4 could not check or read, 5 refused by a safety rule, 6 busy, 130 cancelled.</source>
        <translation>Códigos de saída: 0 concluído, 1 falhou, 2 uso incorreto, 3 pacote não íntegro, 4 não foi possível verificar ou ler, 5 recusado por uma regra de segurança, 6 ocupado, 130 cancelado.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opções:</translation>
    </message>
    <message>
        <source>“--limit %1”: it is a number from 1 to %2.</source>
        <translation>“--limit %1”: deve ser um número de 1 a %2.</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>não terminado</translation>
    </message>
    <message>
        <source>Nothing is on record yet.</source>
        <translation>Ainda não há nada registrado.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Criado</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>There are no backups in %1.</source>
        <translation>Não há backups em %1.</translation>
    </message>
    <message>
        <source>“bt2c-recovery help” lists the commands, “bt2c-recovery help COMMAND” explains one.</source>
        <translation>“bt2c-recovery help” lista os comandos, “bt2c-recovery help COMMAND” explica um.</translation>
    </message>
    <message>
        <source>The result could not be written to standard output.</source>
        <translation>Não foi possível gravar o resultado na saída padrão.</translation>
    </message>
    <message>
        <source>Password of the repository (it is not shown):</source>
        <translation>Senha do repositório (não é exibida):</translation>
    </message>
    <message>
        <source>The same again:</source>
        <translation>A mesma outra vez:</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>As duas não são iguais.</translation>
    </message>
    <message>
        <source>A secret is one line that is not empty.</source>
        <translation>Um segredo é uma linha que não está vazia.</translation>
    </message>
    <message>
        <source>Made: %1. Without its password nothing in it can be read: keep a copy of it in another place.</source>
        <translation>Criado: %1. Sem a senha nada nele pode ser lido: guarde uma cópia dela em outro lugar.</translation>
    </message>
    <message>
        <source>Connected: %1</source>
        <translation>Conectado: %1</translation>
    </message>
    <message>
        <source>Not copied, since it is not sound, or a link: %1</source>
        <translation>Não copiado, pois não está íntegro ou é um link: %1</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>Off-site now: %1. Copied: %2 (%3), which took %4 there and %5.</source>
        <translation>Externos agora: %1. Copiados: %2 (%3), que ocuparam %4 lá e levaram %5.</translation>
    </message>
    <message>
        <source>There is no backup in %1</source>
        <translation>Não há backup em %1</translation>
    </message>
    <message>
        <source>Sound: the repository’s structure, and part %1 of %2 of its data.</source>
        <translation>Íntegro: a estrutura do repositório e a parte %1 de %2 dos dados.</translation>
    </message>
    <message>
        <source>no such backup in the repository; “offsite list” shows them</source>
        <translation>não existe esse backup no repositório; “offsite list” mostra os que há</translation>
    </message>
    <message>
        <source>There are such backups of several sites or machines. Name the one that is meant by its snapshot, of those that “offsite list --json” shows.</source>
        <translation>Há backups assim de vários sites ou máquinas. Indique o desejado pelo snapshot, entre os que “offsite list --json” mostra.</translation>
    </message>
    <message>
        <source>The damaged one is kept as %1</source>
        <translation>O danificado foi guardado como %1</translation>
    </message>
    <message>
        <source>  Of %1, from the machine %2</source>
        <translation>  De %1, da máquina %2</translation>
    </message>
    <message>
        <source>  It was there already.</source>
        <translation>  Já estava aqui.</translation>
    </message>
    <message>
        <source>  It was fetched, and read to its last byte.</source>
        <translation>  Foi baixado e lido até o último byte.</translation>
    </message>
    <message>
        <source>Would be removed: %1</source>
        <translation>Seria removido: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Removido: %1</translation>
    </message>
    <message>
        <source>There is nothing to remove; offsite.keep_days is %1.</source>
        <translation>Não há nada a remover; offsite.keep_days é %1.</translation>
    </message>
    <message>
        <source>It is “offsite init REPOSITORY”, “connect REPOSITORY”, “copy”, “list”, “check”, “fetch NAME|latest”, “forget” or “unlock”.</source>
        <translation>Use “offsite init REPOSITORY”, “connect REPOSITORY”, “copy”, “list”, “check”, “fetch NAME|latest”, “forget” ou “unlock”.</translation>
    </message>
    <message>
        <source>Made a practice site in %1. Try:</source>
        <translation>Site de prática criado em %1. Experimente:</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>faltam %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>manter</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>remover</translation>
    </message>
    <message>
        <source>Would remove: %1 of %2. Nothing was changed: this was a dry run.</source>
        <translation>Seriam removidos: %1 de %2. Nada foi alterado: isto foi uma simulação.</translation>
    </message>
    <message>
        <source>Removed: %1 of %2, %3 freed.</source>
        <translation>Removidos: %1 de %2, %3 liberados.</translation>
    </message>
    <message>
        <source>There is no terminal on which something could be asked, so nothing was done. With --yes it goes on without asking.</source>
        <translation>Não há terminal onde perguntar, por isso nada foi feito. Com --yes continua sem perguntar.</translation>
    </message>
    <message>
        <source>The site’s own version of “%1” is not sound, so nothing was done.</source>
        <translation>A versão de “%1” do próprio site não está íntegra, por isso nada foi feito.</translation>
    </message>
    <message>
        <source>There is no procedure “%1”. There are: %2.</source>
        <translation>Não existe o procedimento “%1”. Existem: %2.</translation>
    </message>
    <message>
        <source>%1 … done</source>
        <translation>%1 … concluído</translation>
    </message>
    <message>
        <source>, in %1</source>
        <translation>, em %1</translation>
    </message>
    <message>
        <source>  The node answers at height %1.</source>
        <translation>  O nó responde na altura %1.</translation>
    </message>
    <message>
        <source>  The former chain is kept in the volume, in %1</source>
        <translation>  A cadeia anterior está guardada no volume, em %1</translation>
    </message>
    <message>
        <source>  The former data is kept in %1</source>
        <translation>  Os dados anteriores estão guardados em %1</translation>
    </message>
    <message>
        <source>  What was removed is kept in %1</source>
        <translation>  O que foi removido está guardado em %1</translation>
    </message>
    <message>
        <source>  “bt2c-recovery undo-recovery %1” takes this back.</source>
        <translation>  “bt2c-recovery undo-recovery %1” desfaz isto.</translation>
    </message>
    <message>
        <source>  “bt2c-recovery recoveries %1” shows the report.</source>
        <translation>  “bt2c-recovery recoveries %1” mostra o relatório.</translation>
    </message>
    <message>
        <source>Another program is carrying out the recovery of %1 just now (%2).</source>
        <translation>Outro programa está executando a recuperação de %1 neste momento (%2).</translation>
    </message>
    <message>
        <source>No recovery of %1 is open.</source>
        <translation>Não há recuperação de %1 em aberto.</translation>
    </message>
    <message>
        <source>The recovery %1 (%2) of this site was begun and not ended, so nothing was done. “bt2c-recovery resume” goes on with it; “bt2c-recovery resume --stop” ends it.</source>
        <translation>A recuperação %1 (%2) deste site foi iniciada e não terminada, por isso nada foi feito. “bt2c-recovery resume” a continua; “bt2c-recovery resume --stop” a encerra.</translation>
    </message>
    <message>
        <source>The recovery %1 has ended. What it did stays as it is.</source>
        <translation>A recuperação %1 terminou. O que ela fez fica como está.</translation>
    </message>
    <message>
        <source>The chain that the site had before is back all the same.</source>
        <translation>Mesmo assim, a cadeia que o site tinha antes está de volta.</translation>
    </message>
    <message>
        <source>The recovery %1 was taken back. The site has the chain it had before.</source>
        <translation>A recuperação %1 foi desfeita. O site tem a cadeia que tinha antes.</translation>
    </message>
    <message>
        <source>There was no recovery yet.</source>
        <translation>Ainda não houve recuperação.</translation>
    </message>
    <message>
        <source>  damaged pieces: %1, %2 of the archive</source>
        <translation>  partes danificadas: %1, %2 do pacote</translation>
    </message>
    <message>
        <source>  to be mended from the archive itself: %1</source>
        <translation>  reparáveis com o próprio pacote: %1</translation>
    </message>
    <message>
        <source>  to be had from other backups: %1</source>
        <translation>  disponíveis em outros backups: %1</translation>
    </message>
    <message>
        <source>  to be had from the live data: %1</source>
        <translation>  disponíveis nos dados atuais: %1</translation>
    </message>
    <message>
        <source>  nowhere to be had: %1</source>
        <translation>  não disponíveis em lugar nenhum: %1</translation>
    </message>
    <message>
        <source>It is not an archive of this program, whose pieces could be exchanged one by one; nothing was changed. “rescue” saves what comes before the damage.</source>
        <translation>Não é um pacote deste programa, cujas partes poderiam ser trocadas uma a uma; nada foi alterado. “rescue” salva o que vem antes do dano.</translation>
    </message>
    <message>
        <source>no .sha256 tells what it was before the damage, so nobody could say whether it is repaired; nothing was changed. “rescue” saves every undamaged file</source>
        <translation>nenhum .sha256 diz o que era antes do dano, então não há como saber se está reparado; nada foi alterado. “rescue” salva todos os arquivos intactos</translation>
    </message>
    <message>
        <source>pieces that are nowhere to be had: %1; nothing was changed. Name other backups with --from, or save the undamaged files with “rescue”</source>
        <translation>partes não disponíveis em lugar nenhum: %1; nada foi alterado. Indique outros backups com --from ou salve os arquivos intactos com “rescue”</translation>
    </message>
    <message>
        <source>what was found for its damaged pieces is not what they were; nothing was changed. “rescue” saves every undamaged file</source>
        <translation>o que foi encontrado para as partes danificadas não é o que elas eram; nada foi alterado. “rescue” salva todos os arquivos intactos</translation>
    </message>
    <message>
        <source>Nothing is damaged: %1</source>
        <translation>Nada está danificado: %1</translation>
    </message>
    <message>
        <source>Repaired in %1, and proven by its checksum: %2</source>
        <translation>Reparado em %1 e comprovado pelo checksum: %2</translation>
    </message>
    <message>
        <source>Damaged: %1</source>
        <translation>Danificado: %1</translation>
    </message>
    <message>
        <source>Rescued to %1: entries: %2, %3, each of them undamaged</source>
        <translation>Resgatado em %1: entradas: %2, %3, todas intactas</translation>
    </message>
    <message>
        <source>What could not be saved stands above.</source>
        <translation>O que não pôde ser salvo está acima.</translation>
    </message>
    <message>
        <source>… and %1 more; --json lists all.</source>
        <translation>… e mais %1; --json lista tudo.</translation>
    </message>
    <message>
        <source>would replace what is in the volume %1</source>
        <translation>substituiria o que está no volume %1</translation>
    </message>
    <message>
        <source>would create the volume %1</source>
        <translation>criaria o volume %1</translation>
    </message>
    <message>
        <source>would replace %1</source>
        <translation>substituiria %1</translation>
    </message>
    <message>
        <source>would create %1</source>
        <translation>criaria %1</translation>
    </message>
    <message>
        <source>height: %1 live, %2 in the backup</source>
        <translation>altura: %1 atual, %2 no backup</translation>
    </message>
    <message>
        <source>space: %1 needed, %2 free</source>
        <translation>espaço: %1 necessário, %2 livre</translation>
    </message>
    <message>
        <source>the former data would stay in %1</source>
        <translation>os dados anteriores ficariam em %1</translation>
    </message>
    <message>
        <source>Nothing was changed: this was a dry run.</source>
        <translation>Nada foi alterado: isto foi uma simulação.</translation>
    </message>
    <message>
        <source>The archive is not sound (%1). What could be read of it was restored; the rest is missing.</source>
        <translation>O pacote não está íntegro (%1). O que pôde ser lido foi restaurado; o resto falta.</translation>
    </message>
    <message>
        <source>Restored %1 of %2 from %3</source>
        <translation>Restaurado %1 de %2, de %3</translation>
    </message>
    <message>
        <source> and </source>
        <translation> e </translation>
    </message>
    <message>
        <source>  into the volume %1</source>
        <translation>  no volume %1</translation>
    </message>
    <message>
        <source>  entries: %1, %2, in %3</source>
        <translation>  entradas: %1, %2, em %3</translation>
    </message>
    <message>
        <source>  The validator was stopped for this and is running again.</source>
        <translation>  O validador foi parado para isto e está rodando de novo.</translation>
    </message>
    <message>
        <source>  “bt2c-recovery rollback --data-dir %1” takes this back.</source>
        <translation>  “bt2c-recovery rollback --data-dir %1” desfaz isto.</translation>
    </message>
    <message>
        <source>“--only %1”: it is either data or config.</source>
        <translation>“--only %1”: deve ser data ou config.</translation>
    </message>
    <message>
        <source>The validator keeps its chain in %1, not in %2: what is restored there, it does not see.</source>
        <translation>O validador guarda a cadeia em %1, não em %2: o que for restaurado lá, ele não vê.</translation>
    </message>
    <message>
        <source>The validator keeps its chain in the volume %1, not in %2: what is restored there, it does not see. Without --data-dir it goes into the volume.</source>
        <translation>O validador guarda a cadeia no volume %1, não em %2: o que for restaurado lá, ele não vê. Sem --data-dir, vai para o volume.</translation>
    </message>
    <message>
        <source>Brought back %1 of %2, as it was before %3 was restored.</source>
        <translation>%1 de %2 voltou ao que era antes de %3 ser restaurado.</translation>
    </message>
    <message>
        <source>  What the restore had put into the volume is kept there, in %1</source>
        <translation>  O que a restauração pôs no volume está guardado lá, em %1</translation>
    </message>
    <message>
        <source>  What the restore had put there is kept in %1</source>
        <translation>  O que a restauração pôs lá está guardado em %1</translation>
    </message>
    <message>
        <source>The crontab says that already.</source>
        <translation>A crontab já diz isso.</translation>
    </message>
    <message>
        <source>cron would refuse this. Nothing was changed: this was a dry run.</source>
        <translation>O cron recusaria isto. Nada foi alterado: isto foi uma simulação.</translation>
    </message>
    <message>
        <source>Installed, and read back.</source>
        <translation>Instalada e relida.</translation>
    </message>
    <message>
        <source>The former crontab is kept in %1; “bt2c-recovery schedule undo” puts it back.</source>
        <translation>A crontab anterior está guardada em %1; “bt2c-recovery schedule undo” a devolve.</translation>
    </message>
    <message>
        <source>“schedule %1”: it is show, next, set, remove, check, install, undo or timer.</source>
        <translation>“schedule %1”: deve ser show, next, set, remove, check, install, undo ou timer.</translation>
    </message>
    <message>
        <source>“schedule %1”: something is missing. “bt2c-recovery help schedule” shows examples.</source>
        <translation>“schedule %1”: falta algo. “bt2c-recovery help schedule” mostra exemplos.</translation>
    </message>
    <message>
        <source>“%1”: it is hourly, daily, weekly or watch.</source>
        <translation>“%1”: deve ser hourly, daily, weekly ou watch.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrada padrão</translation>
    </message>
    <message>
        <source>“%1” is no schedule.</source>
        <translation>“%1” não é um agendamento.</translation>
    </message>
    <message>
        <source>The crontab runs no watch of this site.</source>
        <translation>A crontab não roda nenhum monitoramento deste site.</translation>
    </message>
    <message>
        <source>There is no %1 backup of this site in the crontab.</source>
        <translation>Não há backup %1 deste site na crontab.</translation>
    </message>
    <message>
        <source>The crontab is as it was before the last change; what stood there is kept in %1.</source>
        <translation>A crontab está como era antes da última alteração; o que estava nela está guardado em %1.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desligado</translation>
    </message>
    <message>
        <source>at no known time</source>
        <translation>em horário desconhecido</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>linha %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Lines %1 start in the same minute, %n times a year, next on %2.</source>
        <translation>
            <numerusform>As linhas %1 começam no mesmo minuto, %n vez por ano, a próxima em %2.</numerusform>
            <numerusform>As linhas %1 começam no mesmo minuto, %n vezes por ano, a próxima em %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>  Better for line %1: %2</source>
        <translation>  Melhor para a linha %1: %2</translation>
    </message>
    <message>
        <source>Timer %1, of which it is not known whether it is active: %2</source>
        <translation>Timer %1, não se sabe se está ativo: %2</translation>
    </message>
    <message>
        <source>Run by the timer %1: %2</source>
        <translation>Executado pelo timer %1: %2</translation>
    </message>
    <message>
        <source>Not run, for the timer %1 is off: %2</source>
        <translation>Não executado, pois o timer %1 está desligado: %2</translation>
    </message>
    <message>
        <source>The crontab makes no backup.</source>
        <translation>A crontab não faz nenhum backup.</translation>
    </message>
    <message>
        <source>No backups are scheduled. To begin: bt2c-recovery schedule set hourly &apos;20 * * * *&apos;</source>
        <translation>Nenhum backup agendado. Para começar: bt2c-recovery schedule set hourly &apos;20 * * * *&apos;</translation>
    </message>
    <message>
        <source>Backups:</source>
        <translation>Backups:</translation>
    </message>
    <message>
        <source>Other entries:</source>
        <translation>Outras entradas:</translation>
    </message>
    <message>
        <source>“%1”: it is a number from 1 to %2.</source>
        <translation>“%1”: deve ser um número de 1 a %2.</translation>
    </message>
    <message>
        <source>not on battery</source>
        <translation>não na bateria</translation>
    </message>
    <message>
        <source>No backups are scheduled.</source>
        <translation>Nenhum backup agendado.</translation>
    </message>
    <message>
        <source>cron takes this crontab, and finds what its backups call.</source>
        <translation>O cron aceita esta crontab e encontra o que os backups dela chamam.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>active</source>
        <translation>ativo</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desligado</translation>
    </message>
    <message>
        <source>%1 does not tell for which line of the crontab it stands.</source>
        <translation>%1 não diz que linha da crontab substitui.</translation>
    </message>
    <message>
        <source>No timer runs a backup.</source>
        <translation>Nenhum timer roda um backup.</translation>
    </message>
    <message>
        <source>Line %1 of the crontab makes no backup.</source>
        <translation>A linha %1 da crontab não faz backup.</translation>
    </message>
    <message>
        <source>The job on line %1 is switched off.</source>
        <translation>A tarefa na linha %1 está desligada.</translation>
    </message>
    <message>
        <source>There is no %1 backup in the crontab.</source>
        <translation>Não há backup %1 na crontab.</translation>
    </message>
    <message>
        <source>There are several %1 backups; name the line: %2</source>
        <translation>Há vários backups %1; indique a linha: %2</translation>
    </message>
    <message>
        <source>It runs only while %1 is logged in; cron needs nobody.</source>
        <translation>Só roda enquanto %1 está com a sessão aberta; o cron não precisa de ninguém.</translation>
    </message>
    <message>
        <source>It runs only while %1 is logged in, until “loginctl enable-linger” was run once; cron needs nobody.</source>
        <translation>Só roda enquanto %1 está com a sessão aberta, até “loginctl enable-linger” ser executado uma vez; o cron não precisa de ninguém.</translation>
    </message>
    <message>
        <source>The files of the timer: %1</source>
        <translation>Os arquivos do timer: %1</translation>
    </message>
    <message>
        <source>It is run by %1 now; “bt2c-recovery schedule timer back %2” takes it back.</source>
        <translation>Agora é executado por %1; “bt2c-recovery schedule timer back %2” desfaz isso.</translation>
    </message>
    <message>
        <source>There is no timer “%1”; “bt2c-recovery schedule timer list” shows them.</source>
        <translation>Não existe o timer “%1”; “bt2c-recovery schedule timer list” mostra os que há.</translation>
    </message>
    <message>
        <source>The crontab gives the job other variables now than it had: %1.</source>
        <translation>A crontab agora dá à tarefa variáveis diferentes das que tinha: %1.</translation>
    </message>
    <message>
        <source>It is run by cron again; the timer is removed.</source>
        <translation>Volta a ser executado pelo cron; o timer foi removido.</translation>
    </message>
    <message>
        <source>“schedule timer”: it is list, use KIND, use LINE or back NAME.</source>
        <translation>“schedule timer”: use list, use KIND, use LINE ou back NAME.</translation>
    </message>
    <message>
        <source>%1 (it is not shown):</source>
        <translation>%1 (não é exibido):</translation>
    </message>
    <message>
        <source>The address of a webhook begins with https:// or http://.</source>
        <translation>O endereço de um webhook começa com https:// ou http://.</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>guardado</translation>
    </message>
    <message>
        <source>%1 could not be moved: %2</source>
        <translation>%1 não pôde ser movido: %2</translation>
    </message>
    <message>
        <source>%1 is still where it was: %2</source>
        <translation>%1 continua onde estava: %2</translation>
    </message>
    <message>
        <source>Secrets are kept in %1, which only you can read.</source>
        <translation>Os segredos ficam em %1, que só você pode ler.</translation>
    </message>
    <message>
        <source>Secrets are kept in the keychain.</source>
        <translation>Os segredos ficam no chaveiro.</translation>
    </message>
    <message>
        <source>It is “secret set NAME”, “secret remove NAME”, “secret list” or “secret keep keychain|file”; NAME as webhooks.ops or offsite.password.</source>
        <translation>Use “secret set NAME”, “secret remove NAME”, “secret list” ou “secret keep keychain|file”; NAME como webhooks.ops ou offsite.password.</translation>
    </message>
    <message>
        <source>There are several validator sites; name one with --data-dir: %1</source>
        <translation>Há vários sites de validador; indique um com --data-dir: %1</translation>
    </message>
    <message>
        <source>A run that was killed may have left a container paused: %1</source>
        <translation>Uma execução interrompida à força pode ter deixado um contêiner em pausa: %1</translation>
    </message>
    <message>
        <source>An interrupted restore of %1 was carried to its end. The former data is kept in %2.</source>
        <translation>Uma restauração interrompida de %1 foi levada até o fim. Os dados anteriores estão guardados em %2.</translation>
    </message>
    <message>
        <source>An interrupted restore of %1 was undone. The site is as it was before.</source>
        <translation>Uma restauração interrompida de %1 foi desfeita. O site está como era antes.</translation>
    </message>
    <message>
        <source>This will not be in the record of operations: %1</source>
        <translation>Isto não ficará no registro de operações: %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>há %1</translation>
    </message>
    <message>
        <source>height %1, %2</source>
        <translation>altura %1, %2</translation>
    </message>
    <message>
        <source>last block %1</source>
        <translation>último bloco %1</translation>
    </message>
    <message>
        <source>%1, which is not there</source>
        <translation>%1, que não existe</translation>
    </message>
    <message>
        <source>volume %1</source>
        <translation>volume %1</translation>
    </message>
    <message>
        <source>(in the compose file: %1)</source>
        <translation>(no arquivo compose: %1)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>sem memória</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>não usado</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Cadeia</translation>
    </message>
    <message>
        <source>Chain data</source>
        <translation>Dados da cadeia</translation>
    </message>
    <message>
        <source>Newest backup</source>
        <translation>Backup mais novo</translation>
    </message>
    <message>
        <source>Newest verified</source>
        <translation>Verificado mais novo</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Contêiner</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>Reinícios</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Portas</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>In the compose file</source>
        <translation>No arquivo compose</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Usado por</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>“bt2c-recovery engine” tells more.</source>
        <translation>“bt2c-recovery engine” diz mais.</translation>
    </message>
    <message>
        <source>No validator site was found. If there is one, name its folder with --data-dir.</source>
        <translation>Nenhum site de validador foi encontrado. Se existe um, indique a pasta com --data-dir.</translation>
    </message>
    <message>
        <source>Engine: %1 %2 at %3</source>
        <translation>Engine: %1 %2 em %3</translation>
    </message>
    <message>
        <source>%1 … left out: %2</source>
        <translation>%1 … pulado: %2</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluído</translation>
    </message>
    <message>
        <source>“bt2c-recovery resume” goes on; “bt2c-recovery resume --stop” ends the recovery here.</source>
        <translation>“bt2c-recovery resume” continua; “bt2c-recovery resume --stop” encerra a recuperação aqui.</translation>
    </message>
    <message>
        <source>height %1</source>
        <translation>altura %1</translation>
    </message>
    <message>
        <source>nothing is lost</source>
        <translation>nada se perde</translation>
    </message>
    <message>
        <source>blocks fetched again from peers, or lost: %1</source>
        <translation>blocos buscados de novo nos peers, ou perdidos: %1</translation>
    </message>
    <message>
        <source>about %1 of chain</source>
        <translation>cerca de %1 de cadeia</translation>
    </message>
    <message>
        <source>There is no backup that could be restored. “bt2c-recovery resume --stop”, then “bt2c-recovery recover no-backup” starts a new chain.</source>
        <translation>Não há backup que possa ser restaurado. “bt2c-recovery resume --stop” e depois “bt2c-recovery recover no-backup” inicia uma cadeia nova.</translation>
    </message>
    <message>
        <source>Which backup? Its number, or Enter for the newest that is sound:</source>
        <translation>Qual backup? O número, ou Enter para o íntegro mais novo:</translation>
    </message>
    <message>
        <source>To remove this, type the name of the site (%1):</source>
        <translation>Para remover isto, digite o nome do site (%1):</translation>
    </message>
    <message>
        <source>That is not its name. Nothing was removed.</source>
        <translation>O nome não é esse. Nada foi removido.</translation>
    </message>
    <message>
        <source>“%1” is done by hand. Do it, then go on with “bt2c-recovery resume” on a terminal.</source>
        <translation>“%1” é feito manualmente. Faça e continue com “bt2c-recovery resume” em um terminal.</translation>
    </message>
    <message>
        <source>Type “done” when it is done:</source>
        <translation>Digite “done” quando estiver feito:</translation>
    </message>
    <message>
        <source>%1 … failed</source>
        <translation>%1 … falhou</translation>
    </message>
    <message>
        <source>Try again (t), take another backup (b), skip this step (s), or leave it here (l)?</source>
        <translation>Tentar de novo (t), usar outro backup (b), pular esta etapa (s) ou parar aqui (l)?</translation>
    </message>
    <message>
        <source>Try again (t), skip this step (s), or leave it here (l)?</source>
        <translation>Tentar de novo (t), pular esta etapa (s) ou parar aqui (l)?</translation>
    </message>
    <message>
        <source>Why is it left out?</source>
        <translation>Por que pular?</translation>
    </message>
    <message>
        <source>Where this does not help, “bt2c-recovery recover %1” is the next way.</source>
        <translation>Se isto não ajudar, “bt2c-recovery recover %1” é o próximo caminho.</translation>
    </message>
    <message>
        <source>    waiting: %1 (%2 at most)</source>
        <translation>    aguardando: %1 (no máximo %2)</translation>
    </message>
    <message>
        <source>%1 is there already. With --force it is overwritten.</source>
        <translation>%1 já existe. Com --force é sobrescrito.</translation>
    </message>
    <message>
        <source>secrets taken out: %1</source>
        <translation>segredos retirados: %1</translation>
    </message>
    <message>
        <source>Wrote %1:</source>
        <translation>Gravado %1:</translation>
    </message>
    <message>
        <source>Look at it before you send it.</source>
        <translation>Confira antes de enviar.</translation>
    </message>
    <message>
        <source>entries: %1</source>
        <translation>entradas: %1</translation>
    </message>
    <message>
        <source>%1 unpacked</source>
        <translation>%1 descompactados</translation>
    </message>
    <message>
        <source>%1 read in %2</source>
        <translation>%1 lidos em %2</translation>
    </message>
    <message>
        <source>  Only the checksum was compared; without --quick the content is read as well.</source>
        <translation>  Só o checksum foi comparado; sem --quick o conteúdo também é lido.</translation>
    </message>
    <message>
        <source>Archives: %1 (%2)</source>
        <translation>Pacotes: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 is a folder. Name the archives in it: “bt2c-recovery list --backup-dir %1” shows them.</source>
        <translation>%1 é uma pasta. Indique os pacotes nela: “bt2c-recovery list --backup-dir %1” os mostra.</translation>
    </message>
    <message>
        <source>“--mail %1”: this is no mail address.</source>
        <translation>“--mail %1”: não é um endereço de e-mail.</translation>
    </message>
    <message>
        <source>--test sends a test message: it needs --mail, or mail.to or a webhook among the settings.</source>
        <translation>--test envia uma mensagem de teste: precisa de --mail, ou de mail.to ou um webhook nos ajustes.</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Enviado: %1</translation>
    </message>
    <message>
        <source>Not sent (%1): %2 %3</source>
        <translation>Não enviado (%1): %2 %3</translation>
    </message>
    <message>
        <source>Not sent (%1): %2</source>
        <translation>Não enviado (%1): %2</translation>
    </message>
    <message>
        <source>What was told before could not be read, and is kept as %1.</source>
        <translation>O que já tinha sido avisado não pôde ser lido e foi guardado como %1.</translation>
    </message>
    <message>
        <source>The setting %1 does not count: %2 Nothing is removed until it is mended.</source>
        <translation>O ajuste %1 não vale: %2 Nada é removido até que seja corrigido.</translation>
    </message>
    <message>
        <source>They stand in your keychain and in no other file. “set” asks for one, or takes it from standard input. Jobs of cron have no keychain on many machines: “keep file” moves them to a file that only you can read, and “keep keychain” back. NAME is webhooks.NAME for the address of a webhook; with --data-dir it is that of one site, offsite.password the off-site repository’s, and offsite.AWS_SECRET_ACCESS_KEY and its like what its storage asks for. engine.passphrase opens the key of an engine that is reached by TLS.</source>
        <translation>Ficam no seu chaveiro e em nenhum outro arquivo. “set” pede um valor ou o lê da entrada padrão. Em muitas máquinas as tarefas do cron não têm chaveiro: “keep file” os move para um arquivo que só você pode ler, e “keep keychain” os traz de volta. NAME é webhooks.NAME para o endereço de um webhook; com --data-dir é o de um site; offsite.password é a senha do repositório externo, e offsite.AWS_SECRET_ACCESS_KEY e semelhantes são o que o armazenamento dele exige. engine.passphrase abre a chave de um mecanismo acessado por TLS.</translation>
    </message>
    <message>
        <source>--engine, the setting engine.host, and then as the docker command line decides: DOCKER_HOST, DOCKER_CONTEXT, the current context, and else the places where engines are known to listen. Every one of them is asked.</source>
        <translation>--engine, o ajuste engine.host e depois o que a linha de comando docker decide: DOCKER_HOST, DOCKER_CONTEXT, o contexto atual e, caso contrário, os lugares onde se sabe que os mecanismos escutam. Todos são consultados.</translation>
    </message>
    <message>
        <source>Several sites keep their backups in %1, by rules that differ. Name one with --data-dir; nothing was removed.</source>
        <translation>Vários sites guardam seus backups em %1 com regras diferentes. Indique um com --data-dir; nada foi removido.</translation>
    </message>
    <message>
        <source>%1 is for all sites alike.</source>
        <translation>%1 vale igualmente para todos os sites.</translation>
    </message>
    <message>
        <source>The settings do not count, and so no folders in them do: %1</source>
        <translation>Os ajustes não valem, e portanto nenhuma pasta neles: %1</translation>
    </message>
    <message>
        <source>The setting %1 does not count: %2</source>
        <translation>O ajuste %1 não vale: %2</translation>
    </message>
    <message>
        <source>To go through a recovery, break it first:</source>
        <translation>Para ensaiar uma recuperação, primeiro quebre-o:</translation>
    </message>
</context>
<context>
    <name>Procedure</name>
    <message>
        <source>After an unexpected shutdown</source>
        <translation>Após um desligamento inesperado</translation>
    </message>
    <message>
        <source>The machine or the engine went down, the containers stand still, and the chain’s data looks whole.</source>
        <translation>A máquina ou a engine caiu, os contêineres estão parados e os dados da cadeia parecem inteiros.</translation>
    </message>
    <message>
        <source>Check the containers</source>
        <translation>Verificar os contêineres</translation>
    </message>
    <message>
        <source>Shows which containers are there, which of them stand still, and how each of them ended.</source>
        <translation>Mostra que contêineres existem, quais estão parados e como cada um terminou.</translation>
    </message>
    <message>
        <source>The engine answers, and the site’s containers are listed with their states.</source>
        <translation>A engine responde e os contêineres do site são listados com seus estados.</translation>
    </message>
    <message>
        <source>Start the container engine, then try again. Without it nothing else can be done.</source>
        <translation>Inicie a engine de contêineres e tente de novo. Sem ela nada mais pode ser feito.</translation>
    </message>
    <message>
        <source>Start the containers</source>
        <translation>Iniciar os contêineres</translation>
    </message>
    <message>
        <source>Starts what stands still. What runs already is left alone, and no data is touched.</source>
        <translation>Inicia o que está parado. O que já roda fica como está, e nenhum dado é tocado.</translation>
    </message>
    <message>
        <source>All containers of the site run.</source>
        <translation>Todos os contêineres do site rodam.</translation>
    </message>
    <message>
        <source>Read the last lines of the output: a port that is taken, or a file that is missing, is named there.</source>
        <translation>Leia as últimas linhas da saída: uma porta ocupada ou um arquivo que falta aparece ali.</translation>
    </message>
    <message>
        <source>Verify the chain</source>
        <translation>Verificar a cadeia</translation>
    </message>
    <message>
        <source>Waits until the node answers, is as high as it was before, and grows. Containers that run prove nothing yet.</source>
        <translation>Aguarda até o nó responder, estar tão alto quanto antes e crescer. Contêineres rodando ainda não provam nada.</translation>
    </message>
    <message>
        <source>The node answers, its height is what it was before or more, and it grows.</source>
        <translation>O nó responde, a altura é a de antes ou maior, e cresce.</translation>
    </message>
    <message>
        <source>If the node does not answer or ends again, its data is probably damaged: turn to “Data corrupted or missing”.</source>
        <translation>Se o nó não responder ou terminar de novo, os dados provavelmente estão danificados: passe para “Dados corrompidos ou ausentes”.</translation>
    </message>
    <message>
        <source>Data corrupted or missing</source>
        <translation>Dados corrompidos ou ausentes</translation>
    </message>
    <message>
        <source>The chain’s data is damaged or gone, or the node ends each time it starts, and there is a sound backup.</source>
        <translation>Os dados da cadeia estão danificados ou sumiram, ou o nó termina toda vez que inicia, e há um backup íntegro.</translation>
    </message>
    <message>
        <source>Stop the validator</source>
        <translation>Parar o validador</translation>
    </message>
    <message>
        <source>Nothing may write to the chain’s data while it is replaced.</source>
        <translation>Nada pode gravar nos dados da cadeia enquanto são substituídos.</translation>
    </message>
    <message>
        <source>The validator stands still, and stays so.</source>
        <translation>O validador está parado e assim fica.</translation>
    </message>
    <message>
        <source>If it does not stop, try again; the engine ends it by force after a while. Nothing has been changed yet.</source>
        <translation>Se não parar, tente de novo; a engine o encerra à força depois de um tempo. Nada foi alterado ainda.</translation>
    </message>
    <message>
        <source>List backups</source>
        <translation>Listar backups</translation>
    </message>
    <message>
        <source>Shows which backups there are, and what is known of each.</source>
        <translation>Mostra que backups existem e o que se sabe de cada um.</translation>
    </message>
    <message>
        <source>At least one backup is there that holds the chain.</source>
        <translation>Existe pelo menos um backup que contém a cadeia.</translation>
    </message>
    <message>
        <source>If the folder is not there, connect or mount its disk and try again. If there is no backup at all, turn to “No valid backup”.</source>
        <translation>Se a pasta não está lá, conecte ou monte o disco dela e tente de novo. Se não há nenhum backup, passe para “Nenhum backup válido”.</translation>
    </message>
    <message>
        <source>Verify the newest</source>
        <translation>Verificar o mais novo</translation>
    </message>
    <message>
        <source>Reads every byte of the backup and compares its checksum, so that nothing damaged is put in place of the chain.</source>
        <translation>Lê cada byte do backup e compara o checksum, para que nada danificado tome o lugar da cadeia.</translation>
    </message>
    <message>
        <source>The checksum matches, and all of the content could be read.</source>
        <translation>O checksum confere e todo o conteúdo pôde ser lido.</translation>
    </message>
    <message>
        <source>Choose an older backup and verify that. If none is sound, turn to “No valid backup”.</source>
        <translation>Escolha um backup mais antigo e verifique-o. Se nenhum estiver íntegro, passe para “Nenhum backup válido”.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>The backup is unpacked beside the damaged data, compared file by file, and then takes its place in one move. The damaged data is kept until you let it go.</source>
        <translation>O backup é descompactado ao lado dos dados danificados, comparado arquivo por arquivo, e então toma o lugar deles de uma só vez. Os dados danificados ficam guardados até você dispensá-los.</translation>
    </message>
    <message>
        <source>What was written was read back and equals the backup. The former data is kept.</source>
        <translation>O que foi gravado foi relido e é igual ao backup. Os dados anteriores estão guardados.</translation>
    </message>
    <message>
        <source>The former data is still in place. Make room, or choose another backup, then try again.</source>
        <translation>Os dados anteriores continuam no lugar. Libere espaço ou escolha outro backup e tente de novo.</translation>
    </message>
    <message>
        <source>Start the validator</source>
        <translation>Iniciar o validador</translation>
    </message>
    <message>
        <source>The node loads the restored chain and goes on from there.</source>
        <translation>O nó carrega a cadeia restaurada e continua dali.</translation>
    </message>
    <message>
        <source>The validator runs.</source>
        <translation>O validador roda.</translation>
    </message>
    <message>
        <source>Look at the last lines of its log. The restore can be taken back.</source>
        <translation>Veja as últimas linhas do log. A restauração pode ser desfeita.</translation>
    </message>
    <message>
        <source>Waits until the node answers, has reached the height of the backup, and grows. Blocks that came after the backup are fetched again from peers.</source>
        <translation>Aguarda até o nó responder, alcançar a altura do backup e crescer. Os blocos posteriores ao backup são buscados de novo nos peers.</translation>
    </message>
    <message>
        <source>The node answers at the height of the backup or above, and grows.</source>
        <translation>O nó responde na altura do backup ou acima, e cresce.</translation>
    </message>
    <message>
        <source>If it stays silent, look at its log. Taking the restore back brings the former data into place again.</source>
        <translation>Se continuar sem resposta, veja o log. Desfazer a restauração põe os dados anteriores de volta.</translation>
    </message>
    <message>
        <source>No valid backup</source>
        <translation>Nenhum backup válido</translation>
    </message>
    <message>
        <source>The chain’s data is lost and no sound backup is left: the node starts with a new chain and fetches what its peers have.</source>
        <translation>Os dados da cadeia se perderam e não resta backup íntegro: o nó começa com uma cadeia nova e busca o que os peers têm.</translation>
    </message>
    <message>
        <source>Nothing may write to the chain’s data while it is copied and removed.</source>
        <translation>Nada pode gravar nos dados da cadeia enquanto são copiados e removidos.</translation>
    </message>
    <message>
        <source>Save what is left</source>
        <translation>Salvar o que resta</translation>
    </message>
    <message>
        <source>Copies what the chain’s data holds now, as far as it can be read, into an archive. It is the way back from the next steps.</source>
        <translation>Copia para um pacote o que os dados da cadeia contêm agora, até onde possam ser lidos. É o caminho de volta das próximas etapas.</translation>
    </message>
    <message>
        <source>The archive is written and read back.</source>
        <translation>O pacote foi gravado e relido.</translation>
    </message>
    <message>
        <source>Make room on the disk of the backups, then try again. Skip this only if nothing in the old data is worth keeping.</source>
        <translation>Libere espaço no disco dos backups e tente de novo. Pule isto só se nada nos dados antigos valer a pena guardar.</translation>
    </message>
    <message>
        <source>Remove the containers</source>
        <translation>Remover os contêineres</translation>
    </message>
    <message>
        <source>A volume can be removed only when no container uses it. The volumes stay.</source>
        <translation>Um volume só pode ser removido quando nenhum contêiner o usa. Os volumes ficam.</translation>
    </message>
    <message>
        <source>The site’s containers are gone, and its volumes are still there.</source>
        <translation>Os contêineres do site se foram e os volumes continuam lá.</translation>
    </message>
    <message>
        <source>Read the last lines of the output, then try again. No data has been removed.</source>
        <translation>Leia as últimas linhas da saída e tente de novo. Nenhum dado foi removido.</translation>
    </message>
    <message>
        <source>Remove the damaged chain</source>
        <translation>Remover a cadeia danificada</translation>
    </message>
    <message>
        <source>Makes room for a new chain. After this the old one is only in the safety archive.</source>
        <translation>Abre espaço para uma cadeia nova. Depois disto a antiga só existe no pacote de segurança.</translation>
    </message>
    <message>
        <source>The chain’s volume is gone, and no other one was touched.</source>
        <translation>O volume da cadeia se foi, e nenhum outro foi tocado.</translation>
    </message>
    <message>
        <source>If the volume is in use, something else still mounts it: stop that and try again.</source>
        <translation>Se o volume está em uso, algo ainda o monta: pare isso e tente de novo.</translation>
    </message>
    <message>
        <source>Makes a new, empty volume and starts the node with a new chain.</source>
        <translation>Cria um volume novo e vazio e inicia o nó com uma cadeia nova.</translation>
    </message>
    <message>
        <source>Follow the log</source>
        <translation>Acompanhar o log</translation>
    </message>
    <message>
        <source>Shows whether the node sets itself up properly.</source>
        <translation>Mostra se o nó se configura corretamente.</translation>
    </message>
    <message>
        <source>The log tells of a new chain, and the node answers.</source>
        <translation>O log fala de uma cadeia nova, e o nó responde.</translation>
    </message>
    <message>
        <source>The last lines say what is missing. The config of the site was not touched.</source>
        <translation>As últimas linhas dizem o que falta. A configuração do site não foi tocada.</translation>
    </message>
    <message>
        <source>Waits until the node answers and grows. It begins at the bottom and catches up with its peers, which may take long.</source>
        <translation>Aguarda até o nó responder e crescer. Ele começa do zero e alcança os peers, o que pode demorar.</translation>
    </message>
    <message>
        <source>The node answers, and its height grows.</source>
        <translation>O nó responde, e a altura cresce.</translation>
    </message>
    <message>
        <source>If it does not grow, it may find no peers: look at its log and at the network. The old chain is in the safety archive.</source>
        <translation>Se não crescer, talvez não encontre peers: veja o log e a rede. A cadeia antiga está no pacote de segurança.</translation>
    </message>
    <message>
        <source>Restore drill</source>
        <translation>Teste de restauração</translation>
    </message>
    <message>
        <source>Nothing is wrong: a backup is restored into a scratch place, to prove that it could be when it matters.</source>
        <translation>Nada está errado: um backup é restaurado em um local temporário, para provar que isso funcionará quando for preciso.</translation>
    </message>
    <message>
        <source>If the folder is not there, connect or mount its disk and try again.</source>
        <translation>Se a pasta não está lá, conecte ou monte o disco dela e tente de novo.</translation>
    </message>
    <message>
        <source>Reads every byte of the backup and compares its checksum.</source>
        <translation>Lê cada byte do backup e compara o checksum.</translation>
    </message>
    <message>
        <source>This backup would not help: choose another one, and make a new backup soon.</source>
        <translation>Este backup não ajudaria: escolha outro e faça um novo backup em breve.</translation>
    </message>
    <message>
        <source>Restore into a scratch place</source>
        <translation>Restaurar em um local temporário</translation>
    </message>
    <message>
        <source>Unpacks the backup beside the live site, compares every file, and starts a throwaway node on it without a network. The site, its containers and its volumes are not touched.</source>
        <translation>Descompacta o backup ao lado do site atual, compara cada arquivo e inicia sobre ele um nó descartável sem rede. O site, seus contêineres e seus volumes não são tocados.</translation>
    </message>
    <message>
        <source>Every file equals the backup, the throwaway node tells its height, and the time it took is on record.</source>
        <translation>Cada arquivo é igual ao backup, o nó descartável informa a altura, e o tempo gasto fica registrado.</translation>
    </message>
    <message>
        <source>The backup would not have helped, for the reason given. The live site was not touched.</source>
        <translation>O backup não teria ajudado, pelo motivo indicado. O site atual não foi tocado.</translation>
    </message>
</context>
<context>
    <name>SchedulePage</name>
    <message>
        <source>That cannot be written into the crontab</source>
        <translation>Isso não pode ser gravado na crontab</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Linha %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) stay with the script</source>
        <translation>
            <numerusform>%n entrada continua com o script</numerusform>
            <numerusform>%n entradas continuam com o script</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all jobs could be moved apart</source>
        <translation>Nem todas as tarefas puderam ser separadas</translation>
    </message>
    <message>
        <source>The job on line %1 cannot be moved by changing minute and hour alone.</source>
        <translation>A tarefa na linha %1 não pode ser movida mudando só minuto e hora.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Agendamento</translation>
    </message>
    <message>
        <source>Hourly Chain Backup</source>
        <translation>Backup da cadeia por hora</translation>
    </message>
    <message>
        <source>Daily Full Backup</source>
        <translation>Backup completo diário</translation>
    </message>
    <message>
        <source>Weekly Full Backup</source>
        <translation>Backup completo semanal</translation>
    </message>
    <message>
        <source>All Three, as Recommended</source>
        <translation>Os três, como recomendado</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Add a backup job</source>
        <translation>Adicionar tarefa de backup</translation>
    </message>
    <message>
        <source>Watch for Trouble</source>
        <translation>Monitorar problemas</translation>
    </message>
    <message>
        <source>Undo the last edit</source>
        <translation>Desfazer a última edição</translation>
    </message>
    <message>
        <source>Redo the edit</source>
        <translation>Refazer a edição</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Back to the crontab as it is installed</source>
        <translation>Voltar à crontab como está instalada</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar alterações</translation>
    </message>
    <message>
        <source>Review and Install…</source>
        <translation>Revisar e instalar…</translation>
    </message>
    <message>
        <source>Shows what will change in the crontab</source>
        <translation>Mostra o que vai mudar na crontab</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Show a week</source>
        <translation>Mostrar uma semana</translation>
    </message>
    <message>
        <source>Show one day, minute by minute</source>
        <translation>Mostrar um dia, minuto a minuto</translation>
    </message>
    <message>
        <source>Crontab</source>
        <translation>Crontab</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Execuções</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>That run stays where it is</source>
        <translation>Essa execução fica onde está</translation>
    </message>
    <message>
        <source>The crontab cannot be changed at the moment.</source>
        <translation>A crontab não pode ser alterada no momento.</translation>
    </message>
    <message>
        <source>It belongs to another program.</source>
        <translation>Pertence a outro programa.</translation>
    </message>
    <message numerus="yes">
        <source>Crontab · %n line(s) will change</source>
        <translation>
            <numerusform>Crontab · %n linha vai mudar</numerusform>
            <numerusform>Crontab · %n linhas vão mudar</numerusform>
        </translation>
    </message>
    <message>
        <source>The jobs of the practice crontab are not run.</source>
        <translation>As tarefas da crontab de prática não são executadas.</translation>
    </message>
    <message>
        <source>Reading the crontab…</source>
        <translation>Lendo a crontab…</translation>
    </message>
    <message>
        <source>The crontab could not be read</source>
        <translation>Não foi possível ler a crontab</translation>
    </message>
    <message>
        <source>crontab of %1</source>
        <translation>crontab de %1</translation>
    </message>
    <message>
        <source>No site is open</source>
        <translation>Nenhum site aberto</translation>
    </message>
    <message>
        <source>Open the site of a validator to see when its backups are made.</source>
        <translation>Abra o site de um validador para ver quando os backups são feitos.</translation>
    </message>
    <message>
        <source>Open Site…</source>
        <translation>Abrir site…</translation>
    </message>
    <message>
        <source>Open Practice Site</source>
        <translation>Abrir site de prática</translation>
    </message>
    <message>
        <source>As long as it cannot be read nothing is saved, so that nothing in it can be lost.</source>
        <translation>Enquanto não puder ser lida, nada é salvo, para que nada nela se perca.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Looking for timers…</source>
        <translation>Procurando timers…</translation>
    </message>
    <message>
        <source>The crontab of %1 makes no backup. Recommended are an hourly one of the chain, and a daily and a weekly one of everything; what else stands in the crontab is not touched.</source>
        <translation>A crontab de %1 não faz nenhum backup. Recomenda-se um da cadeia de hora em hora e um diário e um semanal de tudo; o restante da crontab não é tocado.</translation>
    </message>
    <message>
        <source>Whether a timer runs a backup could not be seen: %1</source>
        <translation>Não foi possível ver se um timer roda um backup: %1</translation>
    </message>
    <message>
        <source>cron makes no backup</source>
        <translation>O cron não faz nenhum backup</translation>
    </message>
    <message>
        <source>No backup is scheduled</source>
        <translation>Nenhum backup agendado</translation>
    </message>
    <message>
        <source>Add All Three</source>
        <translation>Adicionar os três</translation>
    </message>
    <message>
        <source>Something else changed the crontab since it was read here. What you edit is not installed over it.</source>
        <translation>Algo mais alterou a crontab desde que foi lida aqui. O que você edita não é instalado por cima.</translation>
    </message>
    <message>
        <source>Show What Changed…</source>
        <translation>Mostrar o que mudou…</translation>
    </message>
    <message>
        <source>Move Apart</source>
        <translation>Separar</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) call the documented script. bt2c-recovery does the same, checks what it made and waits its turn.</source>
        <translation>
            <numerusform>%n tarefa chama o script documentado. O bt2c-recovery faz o mesmo, verifica o que fez e espera a vez.</numerusform>
            <numerusform>%n tarefas chamam o script documentado. O bt2c-recovery faz o mesmo, verifica o que fez e espera a vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to bt2c-recovery</source>
        <translation>Mover para o bt2c-recovery</translation>
    </message>
    <message>
        <source>Nobody is told when a backup fails while this window is closed.</source>
        <translation>Ninguém é avisado quando um backup falha com esta janela fechada.</translation>
    </message>
    <message>
        <source>Have It Watched</source>
        <translation>Ativar monitoramento</translation>
    </message>
    <message>
        <source>Move Back to cron…</source>
        <translation>Devolver ao cron…</translation>
    </message>
    <message numerus="yes">
        <source>%n by a timer</source>
        <translation>
            <numerusform>%n por um timer</numerusform>
            <numerusform>%n por um timer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScheduleWords</name>
    <message>
        <source>Full backup</source>
        <translation>Backup completo</translation>
    </message>
    <message>
        <source>Chain backup</source>
        <translation>Backup da cadeia</translation>
    </message>
    <message>
        <source>Config backup</source>
        <translation>Backup da configuração</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>by the script %1</source>
        <translation>pelo script %1</translation>
    </message>
    <message>
        <source>Another entry</source>
        <translation>Outra entrada</translation>
    </message>
    <message>
        <source>%1 start in the same minute, next on %2: the later ones wait for the first.</source>
        <translation>%1 começam no mesmo minuto, a próxima vez em %2: os seguintes esperam o primeiro.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup job(s)</source>
        <translation>
            <numerusform>%n tarefa de backup</numerusform>
            <numerusform>%n tarefas de backup</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n outra</numerusform>
            <numerusform>%n outras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimerPlan</name>
    <message>
        <source>What you changed in the schedule is not installed yet. Install or discard it first.</source>
        <translation>O que você mudou no agendamento ainda não foi instalado. Instale ou descarte primeiro.</translation>
    </message>
    <message>
        <source>A run that was due while this machine slept is made up for once when it wakes; cron leaves it out after a longer sleep. One that was due while it was off is left out by both.</source>
        <translation>Uma execução que venceu com esta máquina em repouso é compensada uma vez quando ela acorda; o cron a pula após um repouso mais longo. A que venceu com a máquina desligada é pulada por ambos.</translation>
    </message>
    <message>
        <source>cron mails what the job says no more; the log of the backups tells of each run.</source>
        <translation>O cron deixa de enviar por e-mail o que a tarefa diz; o log dos backups registra cada execução.</translation>
    </message>
    <message>
        <source>A run that was due while this machine slept or was off is made up for once as soon as it runs again; cron leaves it out, after a longer sleep at least.</source>
        <translation>Uma execução que venceu com esta máquina em repouso ou desligada é compensada uma vez assim que ela volta; o cron a pula, ao menos após um repouso mais longo.</translation>
    </message>
    <message>
        <source>cron mails what the job says no more: it goes to the journal, and the log of the backups tells of each run.</source>
        <translation>O cron deixa de enviar por e-mail o que a tarefa diz: vai para o journal, e o log dos backups registra cada execução.</translation>
    </message>
    <message>
        <source>It runs only while %1 is logged in; cron needs nobody.</source>
        <translation>Só roda enquanto %1 está com a sessão aberta; o cron não precisa de ninguém.</translation>
    </message>
    <message>
        <source>It runs only while %1 is logged in, until “loginctl enable-linger” was run once; cron needs nobody.</source>
        <translation>Só roda enquanto %1 está com a sessão aberta, até “loginctl enable-linger” ser executado uma vez; o cron não precisa de ninguém.</translation>
    </message>
    <message>
        <source>cron leaves the job out on battery; a timer does not.</source>
        <translation>O cron pula a tarefa na bateria; um timer não.</translation>
    </message>
    <message>
        <source>The job is not in the crontab any more.</source>
        <translation>A tarefa não está mais na crontab.</translation>
    </message>
    <message>
        <source>The job is turned off. Turn it on and install that first.</source>
        <translation>A tarefa está desligada. Ligue-a e instale isso primeiro.</translation>
    </message>
    <message>
        <source>The practice crontab has no timers beside it.</source>
        <translation>A crontab de prática não tem timers.</translation>
    </message>
    <message>
        <source>There are no timers here.</source>
        <translation>Não há timers aqui.</translation>
    </message>
    <message>
        <source>There is no %1 on this machine.</source>
        <translation>Não há %1 nesta máquina.</translation>
    </message>
    <message>
        <source>Let launchd run “%1”?</source>
        <translation>Deixar o launchd rodar “%1”?</translation>
    </message>
    <message>
        <source>Let a systemd timer run “%1”?</source>
        <translation>Deixar um timer do systemd rodar “%1”?</translation>
    </message>
    <message>
        <source>Move to a Timer</source>
        <translation>Mover para um timer</translation>
    </message>
    <message>
        <source>Moving a job to a timer</source>
        <translation>Movendo uma tarefa para um timer</translation>
    </message>
    <message>
        <source>The line leaves the crontab, which is kept as it was. “Move Back to cron” on this page puts the line back, byte for byte.</source>
        <translation>A linha sai da crontab, que fica guardada como era. “Devolver ao cron”, nesta página, põe a linha de volta, byte a byte.</translation>
    </message>
    <message>
        <source>“%1” is run by %2 now</source>
        <translation>“%1” agora é executada por %2</translation>
    </message>
    <message>
        <source>“%1” was not moved to a timer</source>
        <translation>“%1” não foi movida para um timer</translation>
    </message>
    <message>
        <source>Its line is no more in the crontab, which was read back; the former one is kept.</source>
        <translation>A linha não está mais na crontab, que foi relida; a anterior está guardada.</translation>
    </message>
    <message>
        <source>Move “%1” back to cron?</source>
        <translation>Devolver “%1” ao cron?</translation>
    </message>
    <message>
        <source>Move Back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Moving a job back to cron</source>
        <translation>Devolvendo uma tarefa ao cron</translation>
    </message>
    <message>
        <source>The timer is switched off and its files are removed. The line stands in the crontab already and is not added again.</source>
        <translation>O timer é desligado e seus arquivos são removidos. A linha já está na crontab e não é adicionada de novo.</translation>
    </message>
    <message>
        <source>The timer is switched off, the line stands in the crontab again as it was, and the files of the timer are removed.</source>
        <translation>O timer é desligado, a linha volta à crontab como era, e os arquivos do timer são removidos.</translation>
    </message>
    <message>
        <source>From then on a run that is due during a longer sleep of this machine, or while it is off, is left out.</source>
        <translation>A partir daí, uma execução que vence durante um repouso mais longo desta máquina, ou com ela desligada, é pulada.</translation>
    </message>
    <message>
        <source>The crontab gives the job other variables now than it had: %1.</source>
        <translation>A crontab agora dá à tarefa variáveis diferentes das que tinha: %1.</translation>
    </message>
    <message>
        <source>“%1” is run by cron again</source>
        <translation>“%1” volta a ser executada pelo cron</translation>
    </message>
    <message>
        <source>“%1” was not moved back to cron</source>
        <translation>“%1” não foi devolvida ao cron</translation>
    </message>
    <message>
        <source>Its line is in the crontab, which was read back; its timer is removed.</source>
        <translation>A linha está na crontab, que foi relida; o timer foi removido.</translation>
    </message>
    <message>
        <source>The hourly backup</source>
        <translation>O backup de hora em hora</translation>
    </message>
    <message>
        <source>The daily backup</source>
        <translation>O backup diário</translation>
    </message>
    <message>
        <source>The weekly backup</source>
        <translation>O backup semanal</translation>
    </message>
    <message>
        <source>The backup “%1”</source>
        <translation>O backup “%1”</translation>
    </message>
    <message>
        <source>%1 has %2. Whether it is active could not be asked: %3</source>
        <translation>%1 tem %2. Não foi possível saber se está ativo: %3</translation>
    </message>
    <message>
        <source>%1 is run by cron and by %2, both.</source>
        <translation>%1 é executado pelo cron e também por %2.</translation>
    </message>
    <message>
        <source>%1 is run by cron; the files of a timer that is off are left of it.</source>
        <translation>%1 é executado pelo cron; restam arquivos de um timer desligado.</translation>
    </message>
    <message>
        <source>%1 is not run: it is not in the crontab, and its timer is off.</source>
        <translation>%1 não é executado: não está na crontab, e o timer está desligado.</translation>
    </message>
    <message>
        <source>%1 is run by %2.</source>
        <translation>%1 é executado por %2.</translation>
    </message>
    <message>
        <source>%1 has a name of our timers, but does not tell for which line of the crontab it stands: what it runs is not shown here.</source>
        <translation>%1 tem um nome dos nossos timers, mas não diz que linha da crontab substitui: o que ele roda não é mostrado aqui.</translation>
    </message>
</context>
<context>
    <name>bt2c::ActivityDetail</name>
    <message>
        <source>done</source>
        <translation>concluída</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>pulada</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>em andamento</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>não feita</translation>
    </message>
    <message>
        <source>Choose something that was done to see what came of it.</source>
        <translation>Escolha algo que foi feito para ver o resultado.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Desfazer…</translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>Desfazer isto</translation>
    </message>
    <message>
        <source>Took %1</source>
        <translation>Levou %1</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Por %1</translation>
    </message>
    <message>
        <source>By %1 · took %2</source>
        <translation>Por %1 · levou %2</translation>
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
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Safety archive</source>
        <translation>Pacote de segurança</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Pacote</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Substituído</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Trazido de volta</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removido</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>Liberado</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Itens</translation>
    </message>
    <message>
        <source>Files compared</source>
        <translation>Arquivos comparados</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Node not started</source>
        <translation>Nó não iniciado</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>Left behind</source>
        <translation>Deixado para trás</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restauração</translation>
    </message>
    <message>
        <source>Until it answered</source>
        <translation>Até responder</translation>
    </message>
    <message>
        <source>Validator stood still</source>
        <translation>Validador parado</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Em</translation>
    </message>
    <message>
        <source>Former data</source>
        <translation>Dados anteriores</translation>
    </message>
    <message>
        <source>Former chain</source>
        <translation>Cadeia anterior</translation>
    </message>
    <message>
        <source>Set aside in</source>
        <translation>Separado em</translation>
    </message>
    <message>
        <source>Changed while read</source>
        <translation>Mudou na leitura</translation>
    </message>
    <message>
        <source>Forced</source>
        <translation>Forçado</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Not removed</source>
        <translation>Não removido</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n itens</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Unpacked</source>
        <translation>Descompactado</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>confere</translation>
    </message>
    <message>
        <source>does not match</source>
        <translation>não confere</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedimento</translation>
    </message>
    <message>
        <source>Height before</source>
        <translation>Altura antes</translation>
    </message>
    <message>
        <source>Height after</source>
        <translation>Altura depois</translation>
    </message>
</context>
<context>
    <name>bt2c::ActivityListView</name>
    <message>
        <source>Nothing matches</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>Nothing that was done fits the search and the filter.</source>
        <translation>Nada do que foi feito corresponde à busca e ao filtro.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search activity</source>
        <translation>Buscar na atividade</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>O que mostrar</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Restores</source>
        <translation>Restaurações</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Verificações</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>Testes</translation>
    </message>
    <message>
        <source>Recoveries</source>
        <translation>Recuperações</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhas</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>O que foi feito</translation>
    </message>
</context>
<context>
    <name>bt2c::ActivityModel</name>
    <message>
        <source>It was not recorded who did it</source>
        <translation>Não foi registrado quem o fez</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duração</translation>
    </message>
</context>
<context>
    <name>bt2c::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Writes what the list shows into a file, as CSV or JSON</source>
        <translation>Grava em um arquivo o que a lista mostra, como CSV ou JSON</translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation>Exportar atividade</translation>
    </message>
    <message>
        <source>The ledger cannot be read at the moment: what is shown may not be all</source>
        <translation>O registro não pode ser lido no momento: talvez nem tudo seja mostrado</translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <translation>%1 de %2 entradas</translation>
    </message>
    <message>
        <source>The newest of what was done to this site: %1 entries</source>
        <translation>O mais recente do que foi feito neste site: %1 entradas</translation>
    </message>
    <message>
        <source>Everything that was done to this site</source>
        <translation>Tudo o que foi feito neste site</translation>
    </message>
    <message>
        <source>No validator site is open</source>
        <translation>Nenhum site de validador aberto</translation>
    </message>
    <message>
        <source>Choose the folder that holds your validator&apos;s docker-compose.yml.</source>
        <translation>Escolha a pasta que contém o docker-compose.yml do seu validador.</translation>
    </message>
    <message>
        <source>Open Site…</source>
        <translation>Abrir site…</translation>
    </message>
    <message>
        <source>The ledger cannot be read</source>
        <translation>O registro não pode ser lido</translation>
    </message>
    <message>
        <source>%1 Nothing was changed, and the list returns by itself when the ledger does.</source>
        <translation>%1 Nada foi alterado, e a lista volta sozinha quando o registro voltar.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Reading the ledger…</source>
        <translation>Lendo o registro…</translation>
    </message>
    <message>
        <source>What the window, the command line and cron did to this site.</source>
        <translation>O que a janela, a linha de comando e o cron fizeram neste site.</translation>
    </message>
    <message>
        <source>Nothing was done to this site yet</source>
        <translation>Nada foi feito neste site ainda</translation>
    </message>
    <message>
        <source>Backups, checks, restores, drills and recoveries will stand here, whoever starts them: you, the command line or cron.</source>
        <translation>Backups, verificações, restaurações, testes e recuperações aparecerão aqui, seja quem for que os inicie: você, a linha de comando ou o cron.</translation>
    </message>
    <message>
        <source>Report of %1</source>
        <translation>Relatório de %1</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>Tabela para planilha (*.csv)</translation>
    </message>
    <message>
        <source>JSON, with all that is known (*.json)</source>
        <translation>JSON, com tudo o que se sabe (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n entry(s)</source>
        <translation>
            <numerusform>%n entrada exportada</numerusform>
            <numerusform>%n entradas exportadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Only you may read %1.</source>
        <translation>Só você pode ler %1.</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>Nada foi exportado</translation>
    </message>
</context>
<context>
    <name>bt2c::ActivityRowWords</name>
    <message>
        <source>Hourly backup</source>
        <translation>Backup por hora</translation>
    </message>
    <message>
        <source>Daily backup</source>
        <translation>Backup diário</translation>
    </message>
    <message>
        <source>Weekly backup</source>
        <translation>Backup semanal</translation>
    </message>
    <message>
        <source>Full backup</source>
        <translation>Backup completo</translation>
    </message>
    <message>
        <source>Chain backup</source>
        <translation>Backup da cadeia</translation>
    </message>
    <message>
        <source>Config backup</source>
        <translation>Backup da config.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Drill of %1</source>
        <translation>Teste de %1</translation>
    </message>
    <message>
        <source>Undo restore</source>
        <translation>Desfazer restauração</translation>
    </message>
    <message>
        <source>Undo restore %1</source>
        <translation>Desfazer restauração %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Restore hourly 15:00</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Holds nothing</source>
        <translation>Não contém nada</translation>
    </message>
    <message>
        <source>Made, changed while read</source>
        <translation>Criado, mudou na leitura</translation>
    </message>
    <message>
        <source>Made, %1</source>
        <translation>Criado, %1</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Criado</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Desfeito</translation>
    </message>
    <message>
        <source>Restored, forced</source>
        <translation>Restaurado, forçado</translation>
    </message>
    <message numerus="yes">
        <source>Restored, %n notice(s)</source>
        <translation>
            <numerusform>Restaurado, %n aviso</numerusform>
            <numerusform>Restaurado, %n avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restaurado</translation>
    </message>
    <message>
        <source>Restored, node answered</source>
        <translation>Restaurado, nó respondeu</translation>
    </message>
    <message>
        <source>Restored and compared</source>
        <translation>Restaurado e comparado</translation>
    </message>
    <message>
        <source>Nothing to remove</source>
        <translation>Nada a remover</translation>
    </message>
    <message numerus="yes">
        <source>%n removed, %1</source>
        <translation>
            <numerusform>%n removido, %1</numerusform>
            <numerusform>%n removidos, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done, %n item(s)</source>
        <translation>
            <numerusform>Concluído, %n item</numerusform>
            <numerusform>Concluído, %n itens</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Em execução</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Interrompido</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>you</source>
        <translation>você</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>linha de comando</translation>
    </message>
    <message>
        <source>cron</source>
        <translation>cron</translation>
    </message>
    <message>
        <source>recovery</source>
        <translation>recuperação</translation>
    </message>
    <message>
        <source>Verify %1</source>
        <translation>Verificar %1</translation>
    </message>
    <message>
        <source>Quick check %1</source>
        <translation>Verificação rápida %1</translation>
    </message>
    <message>
        <source>Recovery %1</source>
        <comment>Recovery 2.2</comment>
        <translation>Recuperação %1</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Recuperado</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Não terminado</translation>
    </message>
</context>
<context>
    <name>bt2c::ActivityTextWords</name>
    <message>
        <source>hourly</source>
        <translation>por hora</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>diário</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>semanal</translation>
    </message>
    <message>
        <source>full</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>chain</source>
        <translation>cadeia</translation>
    </message>
    <message>
        <source>config</source>
        <translation>config.</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>hoje %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>ontem %1</translation>
    </message>
    <message>
        <source>The chain was replaced by the backup of %1, height %2.</source>
        <translation>A cadeia foi substituída pelo backup de %1, altura %2.</translation>
    </message>
    <message>
        <source>The chain was replaced by the backup of %1.</source>
        <translation>A cadeia foi substituída pelo backup de %1.</translation>
    </message>
    <message>
        <source>Back at height %1.</source>
        <translation>De volta à altura %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) to go. The page Recovery goes on from there.</source>
        <translation>
            <numerusform>Falta %n etapa. A página Recuperação continua dali.</numerusform>
            <numerusform>Faltam %n etapas. A página Recuperação continua dali.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was ended with %n step(s) not done; what had been done was left as it was.</source>
        <translation>
            <numerusform>Foi encerrada com %n etapa não feita; o que já tinha sido feito ficou como estava.</numerusform>
            <numerusform>Foi encerrada com %n etapas não feitas; o que já tinha sido feito ficou como estava.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was taken back: the chain is what it was before.</source>
        <translation>Foi desfeita: a cadeia é a de antes.</translation>
    </message>
    <message>
        <source>What it should hold was not there: it would bring nothing back.</source>
        <translation>O que deveria conter não estava lá: não traria nada de volta.</translation>
    </message>
    <message>
        <source>Written, synced to the disk and read back.</source>
        <translation>Gravado, sincronizado no disco e relido.</translation>
    </message>
    <message>
        <source>Put back and read back, byte by byte.</source>
        <translation>Colocado de volta e relido, byte a byte.</translation>
    </message>
    <message>
        <source>The site is as it was before the restore.</source>
        <translation>O site está como era antes da restauração.</translation>
    </message>
    <message>
        <source>The chain is what it was before the recovery.</source>
        <translation>A cadeia é a de antes da recuperação.</translation>
    </message>
    <message>
        <source>Restored into a scratch place, every file compared, and the node answered on it. The live site was not touched.</source>
        <translation>Restaurado em um local temporário, cada arquivo comparado, e o nó respondeu sobre ele. O site atual não foi tocado.</translation>
    </message>
    <message>
        <source>Restored into a scratch place and every file compared. The live site was not touched.</source>
        <translation>Restaurado em um local temporário e cada arquivo comparado. O site atual não foi tocado.</translation>
    </message>
    <message>
        <source>Backups that the rules of retention no longer keep were removed.</source>
        <translation>Foram removidos backups que as regras de retenção não mantêm mais.</translation>
    </message>
    <message>
        <source>It is running now.</source>
        <translation>Está em execução agora.</translation>
    </message>
    <message>
        <source>The program that did it ended before this was done. What a restore left half way is put right when the site is opened; a backup leaves nothing behind.</source>
        <translation>O programa que o fazia terminou antes de concluir. O que uma restauração deixou pela metade é acertado quando o site é aberto; um backup não deixa nada para trás.</translation>
    </message>
    <message>
        <source>The program ended in the middle. The site was put right at the next start.</source>
        <translation>O programa terminou no meio. O site foi acertado no início seguinte.</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>Foi parado antes de concluir.</translation>
    </message>
    <message>
        <source>Every byte was read, and the checksum matches.</source>
        <translation>Cada byte foi lido, e o checksum confere.</translation>
    </message>
    <message>
        <source>The checksum matches; the content was not read.</source>
        <translation>O checksum confere; o conteúdo não foi lido.</translation>
    </message>
    <message>
        <source>It could not be checked, which says nothing about its content.</source>
        <translation>Não foi possível verificar, o que nada diz sobre o conteúdo.</translation>
    </message>
    <message>
        <source>&lt; 0.1 s</source>
        <translation>&lt; 0,1 s</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restauração</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Prune</source>
        <translation>Limpeza</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>Extração</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparo</translation>
    </message>
    <message>
        <source>Rescue</source>
        <translation>Resgate</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Teste</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Recuperação</translation>
    </message>
    <message>
        <source>Undo of a recovery</source>
        <translation>Desfazer recuperação</translation>
    </message>
    <message>
        <source>Something</source>
        <translation>Algo</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Não existe</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>Não permitido</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Não pôde ser lido</translation>
    </message>
    <message>
        <source>Could not be written</source>
        <translation>Não pôde ser gravado</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>Disco cheio</translation>
    </message>
    <message>
        <source>Too little space</source>
        <translation>Pouco espaço</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>Mudou nesse meio-tempo</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Danificado</translation>
    </message>
    <message>
        <source>Checksum differs</source>
        <translation>Checksum diferente</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Truncado</translation>
    </message>
    <message>
        <source>Unsafe</source>
        <translation>Inseguro</translation>
    </message>
    <message>
        <source>Holds nothing</source>
        <translation>Não contém nada</translation>
    </message>
    <message>
        <source>No sound backup</source>
        <translation>Nenhum backup íntegro</translation>
    </message>
    <message>
        <source>No checksum</source>
        <translation>Sem checksum</translation>
    </message>
    <message>
        <source>Validator running</source>
        <translation>Validador rodando</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nada a desfazer</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sem resposta</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Tempo esgotado</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Em uso</translation>
    </message>
    <message>
        <source>Older than the chain</source>
        <translation>Mais antigo que a cadeia</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Não terminado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Recovery 2.2, today 15:43</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Pulado: %1</translation>
    </message>
</context>
<context>
    <name>bt2c::AftermathWords</name>
    <message>
        <source>It cannot be undone any more: it was taken back, or what was there before is no longer kept.</source>
        <translation>Não pode mais ser desfeito: já foi desfeito, ou o que havia antes não está mais guardado.</translation>
    </message>
    <message>
        <source>What was there before is kept in %1 until you let it go.</source>
        <translation>O que havia antes está guardado em %1 até você dispensá-lo.</translation>
    </message>
    <message>
        <source>The chain that was there before is kept in the volume, in %1, until you let it go.</source>
        <translation>A cadeia que havia antes está guardada no volume, em %1, até você dispensá-la.</translation>
    </message>
    <message>
        <source>It belongs to a recovery: undo that instead.</source>
        <translation>Pertence a uma recuperação: desfaça a recuperação.</translation>
    </message>
    <message>
        <source>A later restore has to be undone first.</source>
        <translation>Uma restauração posterior precisa ser desfeita primeiro.</translation>
    </message>
    <message>
        <source>The former data is kept in the volume, in %1, until you let it go.</source>
        <translation>Os dados anteriores estão guardados no volume, em %1, até você dispensá-los.</translation>
    </message>
    <message>
        <source>The former data is kept in %1 until you let it go.</source>
        <translation>Os dados anteriores estão guardados em %1 até você dispensá-los.</translation>
    </message>
    <message>
        <source>What the chain held before it was removed is in %1.</source>
        <translation>O que a cadeia continha antes de ser removida está em %1.</translation>
    </message>
    <message>
        <source>It cannot be undone any more: the former data is no longer kept where it was put.</source>
        <translation>Não pode mais ser desfeito: os dados anteriores não estão mais onde foram guardados.</translation>
    </message>
    <message>
        <source>What the restore had put there is kept in %1.</source>
        <translation>O que a restauração pôs lá está guardado em %1.</translation>
    </message>
    <message>
        <source>Undo %1?</source>
        <translation>Desfazer %1?</translation>
    </message>
    <message>
        <source>The chain goes back to what it was before the recovery, damage included.</source>
        <translation>A cadeia volta ao que era antes da recuperação, incluindo o dano.</translation>
    </message>
    <message>
        <source>the chain in the site&apos;s data folder</source>
        <translation>a cadeia na pasta data do site</translation>
    </message>
    <message>
        <source>the chain in the volume %1</source>
        <translation>a cadeia no volume %1</translation>
    </message>
    <message>
        <source>what the safety archive %1 holds</source>
        <translation>o que o pacote de segurança %1 contém</translation>
    </message>
    <message>
        <source>the data that was there before, as it was kept</source>
        <translation>os dados que havia antes, como foram guardados</translation>
    </message>
    <message>
        <source>stopped for it, and started afterwards if it ran</source>
        <translation>parado para isso e iniciado depois, se estava rodando</translation>
    </message>
    <message>
        <source>what is there now, set aside beside it</source>
        <translation>o que está lá agora, separado ao lado</translation>
    </message>
    <message>
        <source>What is set aside stays until you let it go.</source>
        <translation>O que foi separado fica até você dispensá-lo.</translation>
    </message>
    <message>
        <source>What is there now can be had back: restore %1 again.</source>
        <translation>O que está lá agora pode ser recuperado: restaure %1 de novo.</translation>
    </message>
    <message>
        <source>The restore is taken back by exchanging what is there with what was there before.</source>
        <translation>A restauração é desfeita trocando o que está lá pelo que havia antes.</translation>
    </message>
    <message>
        <source>what was there before %1 was restored</source>
        <translation>o que havia antes de %1 ser restaurado</translation>
    </message>
    <message>
        <source>if it runs, you are asked before it is stopped</source>
        <translation>se estiver rodando, você é consultado antes de pará-lo</translation>
    </message>
</context>
<context>
    <name>bt2c::Alert</name>
    <message>
        <source>Still: %1</source>
        <translation>Continua: %1</translation>
    </message>
    <message>
        <source>Over: %1</source>
        <translation>Terminou: %1</translation>
    </message>
</context>
<context>
    <name>bt2c::AlertModel</name>
    <message>
        <source>Over: %1</source>
        <translation>Terminou: %1</translation>
    </message>
    <message>
        <source>Quiet until: %1</source>
        <translation>Silenciado até: %1</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Não avisado</translation>
    </message>
    <message>
        <source>Told: %1</source>
        <translation>Avisado: %1</translation>
    </message>
    <message>
        <source>%1, since %2, %3</source>
        <translation>%1, desde %2, %3</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerta</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
</context>
<context>
    <name>bt2c::AlertSheet</name>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>For an Hour</source>
        <translation>Por uma hora</translation>
    </message>
    <message>
        <source>Until Tomorrow</source>
        <translation>Até amanhã</translation>
    </message>
    <message>
        <source>For a Week</source>
        <translation>Por uma semana</translation>
    </message>
    <message>
        <source>Not Any More</source>
        <translation>Reativar avisos</translation>
    </message>
    <message>
        <source>Keep Quiet</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>No message about the chosen alert for a while; the page goes on showing it</source>
        <translation>Nenhuma mensagem sobre o alerta escolhido por um tempo; a página continua a mostrá-lo</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Not looked yet.</source>
        <translation>Ainda não examinado.</translation>
    </message>
    <message>
        <source>Nothing was ever the matter, as far as this program saw.</source>
        <translation>Nunca houve problema, até onde este programa viu.</translation>
    </message>
    <message>
        <source>Not sent (%1): %2 – %3</source>
        <translation>Não enviado (%1): %2 – %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain makes no more blocks</source>
        <translation>A cadeia não produz mais blocos</translation>
    </message>
    <message>
        <source>No backup was ever tried in a restore drill</source>
        <translation>Nenhum backup passou por um teste de restauração</translation>
    </message>
    <message numerus="yes">
        <source>The backup disk is full in about %n day(s)</source>
        <translation>
            <numerusform>O disco de backup ficará cheio em cerca de %n dia</numerusform>
            <numerusform>O disco de backup ficará cheio em cerca de %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup of 10 Nov 03:30 failed</source>
        <translation>O backup de 10 nov. 03:30 falhou</translation>
    </message>
    <message>
        <source>Nothing answers at webhook ops</source>
        <translation>Nada responde no webhook ops</translation>
    </message>
</context>
<context>
    <name>bt2c::BackupListModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Criado</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Off-site</source>
        <translation>Externo</translation>
    </message>
    <message>
        <source>Kept as</source>
        <translation>Mantido como</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Height of the chain when it was made</source>
        <translation>Altura da cadeia quando foi criado</translation>
    </message>
    <message>
        <source>Not known: the node did not answer when it was made, or nothing was noted</source>
        <translation>Desconhecida: o nó não respondeu quando foi criado, ou nada foi anotado</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>No rule of retention counts it</source>
        <translation>Nenhuma regra de retenção o conta</translation>
    </message>
</context>
<context>
    <name>bt2c::BackupListView</name>
    <message>
        <source>Nothing matches</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>No backup fits the search and the filters.</source>
        <translation>Nenhum backup corresponde à busca e aos filtros.</translation>
    </message>
    <message>
        <source>Show all backups</source>
        <translation>Mostrar todos os backups</translation>
    </message>
    <message>
        <source>Search by date, type or height</source>
        <translation>Buscar por data, tipo ou altura</translation>
    </message>
    <message>
        <source>Search backups</source>
        <translation>Buscar backups</translation>
    </message>
    <message>
        <source>Type of backup</source>
        <translation>Tipo de backup</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Todos os tipos</translation>
    </message>
    <message>
        <source>State of backup</source>
        <translation>Estado do backup</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todos os estados</translation>
    </message>
    <message>
        <source>Can be restored</source>
        <translation>Restauráveis</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>A verificar</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Danificados</translation>
    </message>
    <message>
        <source>Could not check</source>
        <translation>Falha ao verificar</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
</context>
<context>
    <name>bt2c::BackupOperations</name>
    <message>
        <source>Backing up %1</source>
        <translation>Fazendo backup %1</translation>
    </message>
    <message>
        <source>The backup was stopped</source>
        <translation>O backup foi parado</translation>
    </message>
    <message>
        <source>Nothing of it was left behind.</source>
        <translation>Nada dele ficou para trás.</translation>
    </message>
    <message>
        <source>No backup was made</source>
        <translation>Nenhum backup foi feito</translation>
    </message>
    <message>
        <source>The site and the other backups were not touched.</source>
        <translation>O site e os outros backups não foram tocados.</translation>
    </message>
    <message>
        <source>The backup holds nothing</source>
        <translation>O backup não contém nada</translation>
    </message>
    <message>
        <source>What it should hold was not there. %1 would bring nothing back.</source>
        <translation>O que deveria conter não estava lá. %1 não traria nada de volta.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n item(s), %2, in %3.</source>
        <translation>
            <numerusform>%1: %n item, %2, em %3.</numerusform>
            <numerusform>%1: %n itens, %2, em %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % reused from earlier backups.</source>
        <translation>%1% reaproveitado de backups anteriores.</translation>
    </message>
    <message>
        <source>Changed while it was read: %1.</source>
        <translation>Mudou durante a leitura: %1.</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>Backup feito</translation>
    </message>
    <message>
        <source>Copy %1 to</source>
        <translation>Copiar %1 para</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copying %1</source>
        <translation>Copiando %1</translation>
    </message>
    <message>
        <source>%1 was read back and is the same, byte by byte.</source>
        <translation>%1 foi relido e é igual, byte a byte.</translation>
    </message>
    <message>
        <source>It has no checksum, or another one: the copy is no better than the original.</source>
        <translation>Não tem checksum, ou tem outro: a cópia não é melhor que o original.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copying was stopped</source>
        <translation>A cópia foi parada</translation>
    </message>
    <message>
        <source>Nothing was left at the destination.</source>
        <translation>Nada ficou no destino.</translation>
    </message>
    <message>
        <source>%1 was not copied</source>
        <translation>%1 não foi copiado</translation>
    </message>
    <message>
        <source>The original was not touched.</source>
        <translation>O original não foi tocado.</translation>
    </message>
    <message>
        <source>Move the backup of %1 to the Trash?</source>
        <translation>Mover o backup de %1 para o Lixo?</translation>
    </message>
    <message>
        <source>%1 (%2) and its checksum and metadata leave the folder.</source>
        <translation>%1 (%2), seu checksum e seus metadados saem da pasta.</translation>
    </message>
    <message>
        <source>It is the only sound backup: without it there is nothing to restore.</source>
        <translation>É o único backup íntegro: sem ele não há nada a restaurar.</translation>
    </message>
    <message>
        <source>You can take it back from the Trash until that is emptied.</source>
        <translation>Você pode trazê-lo de volta do Lixo até esvaziá-lo.</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>Mover para o Lixo</translation>
    </message>
    <message>
        <source>Moving %1 to the Trash</source>
        <translation>Movendo %1 para o Lixo</translation>
    </message>
    <message>
        <source>Moved to the Trash</source>
        <translation>Movido para o Lixo</translation>
    </message>
    <message>
        <source>%1 and its sidecars can be taken back from there.</source>
        <translation>%1 e seus arquivos auxiliares podem ser trazidos de volta de lá.</translation>
    </message>
    <message>
        <source>%1 was not moved</source>
        <translation>%1 não foi movido</translation>
    </message>
    <message>
        <source>It is still in the folder.</source>
        <translation>Continua na pasta.</translation>
    </message>
    <message>
        <source>No file manager answered</source>
        <translation>Nenhum gerenciador de arquivos respondeu</translation>
    </message>
    <message>
        <source>The file is at %1.</source>
        <translation>O arquivo está em %1.</translation>
    </message>
    <message>
        <source>Extract %1 into</source>
        <translation>Extrair %1 em</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>Extração</translation>
    </message>
    <message>
        <source>Extracting %1</source>
        <translation>Extraindo %1</translation>
    </message>
    <message>
        <source>Extracted</source>
        <translation>Extraído</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s), %1, are in %2.</source>
        <translation>
            <numerusform>%n item, %1, está em %2.</numerusform>
            <numerusform>%n itens, %1, estão em %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Extracting was stopped</source>
        <translation>A extração foi interrompida</translation>
    </message>
    <message>
        <source>What was extracted before that stayed in %1.</source>
        <translation>O que já tinha sido extraído ficou em %1.</translation>
    </message>
    <message>
        <source>The archive does not hold it under that name.</source>
        <translation>O pacote não o contém com esse nome.</translation>
    </message>
    <message>
        <source>%1 was not extracted</source>
        <translation>%1 não foi extraído</translation>
    </message>
    <message>
        <source>The archive and the site were not touched.</source>
        <translation>O pacote e o site não foram alterados.</translation>
    </message>
    <message>
        <source>%1 belongs to the site or to its backups, where nothing is to be mixed in. Choose another folder; to put a backup into the site, restore it.</source>
        <translation>%1 pertence ao site ou aos seus backups, onde nada deve ser misturado. Escolha outra pasta; para levar um backup ao site, restaure-o.</translation>
    </message>
    <message>
        <source>Not all of %1 was extracted</source>
        <translation>%1 não foi extraído por completo</translation>
    </message>
</context>
<context>
    <name>bt2c::BackupWords</name>
    <message>
        <source>Hourly</source>
        <translation>Por hora</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Diário</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Semanal</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Cadeia</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Config.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outro</translation>
    </message>
    <message>
        <source>chain and config</source>
        <translation>cadeia e configuração</translation>
    </message>
    <message>
        <source>chain only</source>
        <translation>só cadeia</translation>
    </message>
    <message>
        <source>config only</source>
        <translation>só configuração</translation>
    </message>
    <message>
        <source>name does not say what it holds</source>
        <translation>o nome não diz o que contém</translation>
    </message>
    <message>
        <source>Every byte read, %1.</source>
        <translation>Cada byte lido, %1.</translation>
    </message>
    <message>
        <source>Checksum compared, %1.</source>
        <translation>Checksum comparado, %1.</translation>
    </message>
    <message>
        <source>Looked at %1.</source>
        <translation>Examinado %1.</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Ainda não verificado.</translation>
    </message>
    <message>
        <source>That is too long ago: verify it again.</source>
        <translation>Faz tempo demais: verifique de novo.</translation>
    </message>
    <message>
        <source>A restore drill failed on %1.</source>
        <translation>Um teste de restauração falhou em %1.</translation>
    </message>
    <message>
        <source>Restored in a drill on %1, a node ran on it, took %2.</source>
        <translation>Restaurado em um teste em %1, um nó rodou sobre ele, levou %2.</translation>
    </message>
    <message>
        <source>Restored in a drill on %1, took %2.</source>
        <translation>Restaurado em um teste em %1, levou %2.</translation>
    </message>
    <message>
        <source>Nothing was copied off-site yet</source>
        <translation>Ainda não há nenhuma cópia externa</translation>
    </message>
    <message>
        <source>A copy was off-site when that was looked at, %1</source>
        <translation>Havia uma cópia externa quando isso foi verificado, %1</translation>
    </message>
    <message>
        <source>Not among the copies off-site when those were looked at, %1</source>
        <translation>Não estava entre as cópias externas quando foram verificadas, %1</translation>
    </message>
</context>
<context>
    <name>bt2c::BackupsPage</name>
    <message>
        <source>Verifying was stopped</source>
        <translation>A verificação foi parada</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) checked before that; the others keep the state they had.</source>
        <translation>
            <numerusform>%n backup verificado antes disso; os outros mantêm o estado que tinham.</numerusform>
            <numerusform>%n backups verificados antes disso; os outros mantêm o estado que tinham.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged: see the red badges.</source>
        <translation>
            <numerusform>%n danificado: veja a etiqueta vermelha.</numerusform>
            <numerusform>%n danificados: veja as etiquetas vermelhas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be checked, which says nothing about the content.</source>
        <translation>
            <numerusform>%n não pôde ser verificado, o que nada diz sobre o conteúdo.</numerusform>
            <numerusform>%n não puderam ser verificados, o que nada diz sobre o conteúdo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing damaged was found.</source>
        <translation>Nenhum dano encontrado.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) checked</source>
        <translation>
            <numerusform>%n backup verificado</numerusform>
            <numerusform>%n backups verificados</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Verify all</source>
        <translation>Verificar todos</translation>
    </message>
    <message>
        <source>Reads every byte of every backup, in the background</source>
        <translation>Lê cada byte de cada backup, em segundo plano</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Fazer backup agora</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n backup</numerusform>
            <numerusform>%n backups</numerusform>
        </translation>
    </message>
    <message>
        <source>newest verified %1</source>
        <translation>verificado mais novo %1</translation>
    </message>
    <message>
        <source>none verified yet</source>
        <translation>nenhum verificado ainda</translation>
    </message>
    <message>
        <source>No validator site is open</source>
        <translation>Nenhum site de validador aberto</translation>
    </message>
    <message>
        <source>Choose the folder that holds your validator&apos;s docker-compose.yml, or learn on a practice site that touches nothing.</source>
        <translation>Escolha a pasta que contém o docker-compose.yml do seu validador, ou aprenda em um site de prática que não toca em nada.</translation>
    </message>
    <message>
        <source>Open Site…</source>
        <translation>Abrir site…</translation>
    </message>
    <message>
        <source>Recover From Off-Site…</source>
        <translation>Recuperar de cópia externa…</translation>
    </message>
    <message>
        <source>Open Practice Site</source>
        <translation>Abrir site de prática</translation>
    </message>
    <message>
        <source>Where are the backups?</source>
        <translation>Onde estão os backups?</translation>
    </message>
    <message>
        <source>The site is open, and no folder of backups was chosen for it yet.</source>
        <translation>O site está aberto, e nenhuma pasta de backups foi escolhida para ele ainda.</translation>
    </message>
    <message>
        <source>Choose Backup Folder…</source>
        <translation>Escolher pasta de backups…</translation>
    </message>
    <message>
        <source>The backup folder may not be read</source>
        <translation>Sem permissão para ler a pasta de backups</translation>
    </message>
    <message>
        <source>The backup folder cannot be read</source>
        <translation>A pasta de backups não pode ser lida</translation>
    </message>
    <message>
        <source>%1 Nothing was touched, and the list returns by itself when the folder does.</source>
        <translation>%1 Nada foi tocado, e a lista volta sozinha quando a pasta voltar.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Fetch From Off-Site…</source>
        <translation>Baixar cópia externa…</translation>
    </message>
    <message>
        <source>No backups here yet</source>
        <translation>Ainda não há backups aqui</translation>
    </message>
    <message>
        <source>%1 holds no archive. Make the first one now, or choose the folder where they are.</source>
        <translation>%1 não contém nenhum pacote. Faça o primeiro agora ou escolha a pasta onde eles estão.</translation>
    </message>
    <message>
        <source>Back Up Everything Now</source>
        <translation>Fazer backup de tudo agora</translation>
    </message>
</context>
<context>
    <name>bt2c::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
</context>
<context>
    <name>bt2c::BundleFiles</name>
    <message>
        <source>Log of %1</source>
        <translation>Log de %1</translation>
    </message>
    <message>
        <source>Status of engine, containers, volumes and chain</source>
        <translation>Estado da engine, dos contêineres, dos volumes e da cadeia</translation>
    </message>
    <message>
        <source>Logs of the containers</source>
        <translation>Logs dos contêineres</translation>
    </message>
    <message>
        <source>Logs of the containers: the site has none.</source>
        <translation>Logs dos contêineres: o site não tem nenhum.</translation>
    </message>
    <message>
        <source>%1: it may hold secrets.</source>
        <translation>%1: pode conter segredos.</translation>
    </message>
    <message>
        <source>%1: the bundle would become larger than %2.</source>
        <translation>%1: o pacote ficaria maior que %2.</translation>
    </message>
</context>
<context>
    <name>bt2c::BundleModel</name>
    <message numerus="yes">
        <source>%n secret(s) taken out</source>
        <translation>
            <numerusform>%n segredo retirado</numerusform>
            <numerusform>%n segredos retirados</numerusform>
        </translation>
    </message>
    <message>
        <source>none found</source>
        <translation>nenhum encontrado</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Segredos</translation>
    </message>
</context>
<context>
    <name>bt2c::CandidateModel</name>
    <message>
        <source>Looked at</source>
        <translation>Examinado</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>O que resultou</translation>
    </message>
    <message>
        <source>Why there</source>
        <translation>Por que ali</translation>
    </message>
</context>
<context>
    <name>bt2c::ChainCard</name>
    <message>
        <source>Trend of the height</source>
        <translation>Tendência da altura</translation>
    </message>
</context>
<context>
    <name>bt2c::ChainCondition</name>
    <message>
        <source>alive</source>
        <translation>viva</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>iniciando</translation>
    </message>
    <message>
        <source>stalled: no new block for more than three block times</source>
        <translation>parada: nenhum bloco novo há mais de três tempos de bloco</translation>
    </message>
    <message>
        <source>behind: lower than it has been before</source>
        <translation>atrasada: mais baixa do que já esteve</translation>
    </message>
    <message>
        <source>the node does not answer</source>
        <translation>o nó não responde</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecida</translation>
    </message>
</context>
<context>
    <name>bt2c::ChainTexts</name>
    <message>
        <source>%1 staked</source>
        <translation>%1 em stake</translation>
    </message>
    <message numerus="yes">
        <source>%n validator(s)</source>
        <translation>
            <numerusform>%n validador</numerusform>
            <numerusform>%n validadores</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 transactions wait</source>
        <translation>%1 transações aguardam</translation>
    </message>
    <message>
        <source>Last block %1</source>
        <translation>Último bloco %1</translation>
    </message>
    <message>
        <source>Last block %1, one every %2</source>
        <translation>Último bloco %1, um a cada %2</translation>
    </message>
    <message>
        <source>The node does not tell when its last block was made</source>
        <translation>O nó não diz quando produziu o último bloco</translation>
    </message>
    <message>
        <source>One block every %1</source>
        <translation>Um bloco a cada %1</translation>
    </message>
    <message>
        <source>The validator has no container, so nobody answers.</source>
        <translation>O validador não tem contêiner, então ninguém responde.</translation>
    </message>
    <message>
        <source>The validator is paused, so nobody answers.</source>
        <translation>O validador está em pausa, então ninguém responde.</translation>
    </message>
    <message>
        <source>The validator does not run, so nobody answers.</source>
        <translation>O validador não está rodando, então ninguém responde.</translation>
    </message>
    <message>
        <source>Height %1 was seen last, %2.</source>
        <translation>A altura %1 foi a última vista, %2.</translation>
    </message>
    <message>
        <source>The node does not answer</source>
        <translation>O nó não responde</translation>
    </message>
    <message>
        <source>Height %1 at %2</source>
        <translation>Altura %1 em %2</translation>
    </message>
    <message>
        <source>Whether the chain is alive now cannot be seen</source>
        <translation>Não é possível ver se a cadeia está viva agora</translation>
    </message>
    <message>
        <source>Chain is alive at height %1</source>
        <translation>A cadeia está viva na altura %1</translation>
    </message>
    <message>
        <source>The chain stands still</source>
        <translation>A cadeia está parada</translation>
    </message>
    <message>
        <source>The chain stands still: no block for %1</source>
        <translation>A cadeia está parada: nenhum bloco há %1</translation>
    </message>
    <message>
        <source>The chain stands still: no block for %1 at least</source>
        <translation>A cadeia está parada: nenhum bloco há pelo menos %1</translation>
    </message>
    <message>
        <source>one every %1 is expected</source>
        <translation>espera-se um a cada %1</translation>
    </message>
    <message>
        <source>Height %1</source>
        <translation>Altura %1</translation>
    </message>
    <message>
        <source>Behind: %1, was %2</source>
        <translation>Atrasada: %1, era %2</translation>
    </message>
    <message>
        <source>Behind its own past: %1</source>
        <translation>Abaixo de onde já esteve: %1</translation>
    </message>
    <message>
        <source>Expected after a restore; otherwise the node has lost blocks.</source>
        <translation>Esperado após uma restauração; caso contrário, o nó perdeu blocos.</translation>
    </message>
    <message>
        <source>It was %1 higher at %2: expected after a restore, otherwise the node has lost blocks.</source>
        <translation>Estava %1 acima em %2: esperado após uma restauração; caso contrário, o nó perdeu blocos.</translation>
    </message>
    <message>
        <source>It answers, and does not know its height yet.</source>
        <translation>Responde, mas ainda não sabe a altura.</translation>
    </message>
    <message>
        <source>It answers “%1”, and does not know its height yet.</source>
        <translation>Responde “%1”, mas ainda não sabe a altura.</translation>
    </message>
    <message>
        <source>The node is starting</source>
        <translation>O nó está iniciando</translation>
    </message>
    <message>
        <source>The chain cannot be seen from here</source>
        <translation>A cadeia não pode ser vista daqui</translation>
    </message>
    <message>
        <source>The validator publishes no port 8081, where a node tells its height.</source>
        <translation>O validador não publica a porta 8081, onde um nó informa a altura.</translation>
    </message>
    <message>
        <source>Asking the node…</source>
        <translation>Consultando o nó…</translation>
    </message>
    <message>
        <source>Height from %1 at %2 to %3 at %4</source>
        <translation>Altura de %1 em %2 a %3 em %4</translation>
    </message>
</context>
<context>
    <name>bt2c::CheckSheet</name>
    <message>
        <source>Sound: every byte was read, and the checksum matches.</source>
        <translation>Íntegro: cada byte foi lido, e o checksum confere.</translation>
    </message>
    <message>
        <source>It can be read in full, but nothing vouches that it is what was written.</source>
        <translation>Pode ser lido por inteiro, mas nada garante que seja o que foi gravado.</translation>
    </message>
    <message>
        <source>It can be read, but would bring nothing back.</source>
        <translation>Pode ser lido, mas não traria nada de volta.</translation>
    </message>
    <message>
        <source>It was cut off while it was written. Do not rely on it.</source>
        <translation>Foi truncado durante a gravação. Não conte com ele.</translation>
    </message>
    <message>
        <source>It is damaged. Do not rely on it.</source>
        <translation>Está danificado. Não conte com ele.</translation>
    </message>
    <message>
        <source>It would write outside the site. Do not trust where it came from.</source>
        <translation>Gravaria fora do site. Não confie na origem dele.</translation>
    </message>
    <message>
        <source>It could not be checked, which says nothing about its content.</source>
        <translation>Não foi possível verificar, o que nada diz sobre o conteúdo.</translation>
    </message>
    <message>
        <source>Check of %1</source>
        <translation>Verificação de %1</translation>
    </message>
    <message numerus="yes">
        <source>Check of %n archive(s)</source>
        <translation>
            <numerusform>Verificação de %n pacote</numerusform>
            <numerusform>Verificação de %n pacotes</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading every byte. The archive is not changed or moved.</source>
        <translation>Lendo cada byte. O pacote não é alterado nem movido.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::ChecksPane</name>
    <message>
        <source>every byte</source>
        <translation>cada byte</translation>
    </message>
    <message>
        <source>checksum only</source>
        <translation>só checksum</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>SHA-256 matches</source>
        <translation>SHA-256 confere</translation>
    </message>
    <message>
        <source>SHA-256 does not match</source>
        <translation>SHA-256 não confere</translation>
    </message>
    <message>
        <source>no SHA-256 to compare with</source>
        <translation>sem SHA-256 para comparar</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n itens</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 unpacked</source>
        <translation>%1 descompactados</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Earlier checks</source>
        <translation>Verificações anteriores</translation>
    </message>
    <message>
        <source>Not checked since it was written or changed.</source>
        <translation>Não verificado desde que foi gravado ou alterado.</translation>
    </message>
    <message>
        <source>Could not be checked, %1</source>
        <translation>Não pôde ser verificado, %1</translation>
    </message>
    <message>
        <source>Every byte read, %1</source>
        <translation>Cada byte lido, %1</translation>
    </message>
    <message>
        <source>Checksum compared, %1</source>
        <translation>Checksum comparado, %1</translation>
    </message>
    <message>
        <source>, in %1</source>
        <translation>, em %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::CommandSheet</name>
    <message>
        <source>Not possible at the moment</source>
        <translation>Não é possível no momento</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>O que você quer fazer?</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>Nenhum comando contém estas palavras.</translation>
    </message>
    <message>
        <source>Type a few letters of a command</source>
        <translation>Digite algumas letras de um comando</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>bt2c::CompareChoices</name>
    <message>
        <source>the live site</source>
        <translation>o site atual</translation>
    </message>
    <message>
        <source>The live site, as it is now</source>
        <translation>O site atual, como está agora</translation>
    </message>
    <message>
        <source>The backup before it · %1</source>
        <comment>Today 14:00</comment>
        <translation>O backup anterior · %1</translation>
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
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>From byte</source>
        <translation>Do byte</translation>
    </message>
</context>
<context>
    <name>bt2c::CompareSheet</name>
    <message>
        <source>What changed</source>
        <translation>O que mudou</translation>
    </message>
    <message>
        <source>Search by name or by what happened</source>
        <translation>Buscar por nome ou pelo que aconteceu</translation>
    </message>
    <message>
        <source>Search differences</source>
        <translation>Buscar diferenças</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparado com</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar com</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferenças</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>There is nothing to compare it with</source>
        <translation>Não há com o que comparar</translation>
    </message>
    <message>
        <source>No site is open, and there is no other backup.</source>
        <translation>Nenhum site aberto, e não há outro backup.</translation>
    </message>
    <message>
        <source>What changed from %1 to %2</source>
        <translation>O que mudou de %1 para %2</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>It could not be compared</source>
        <translation>Não foi possível comparar</translation>
    </message>
    <message>
        <source>Nothing differs before the damage</source>
        <translation>Nenhuma diferença antes do dano</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Nenhuma diferença</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) on both sides are the same.</source>
        <translation>
            <numerusform>%Ln entrada nos dois lados é igual.</numerusform>
            <numerusform>%Ln entradas nos dois lados são iguais.</numerusform>
        </translation>
    </message>
    <message>
        <source>No difference matches</source>
        <translation>Nenhuma diferença encontrada</translation>
    </message>
    <message>
        <source>Search for less, or clear the search.</source>
        <translation>Reduza ou limpe a busca.</translation>
    </message>
    <message>
        <source>Only the first %1 differences are listed; all are counted.</source>
        <translation>Só as primeiras %1 diferenças são listadas; todas são contadas.</translation>
    </message>
    <message>
        <source>%1 is damaged: what comes after that was not compared.</source>
        <translation>%1 está danificado: o que vem depois disso não foi comparado.</translation>
    </message>
    <message>
        <source>%1 read in full. What was not read was compared by the hashes that the archives record.</source>
        <translation>%1 lidos por inteiro. O que não foi lido foi comparado pelos hashes que os pacotes registram.</translation>
    </message>
</context>
<context>
    <name>bt2c::CompareWords</name>
    <message>
        <source>added</source>
        <translation>adicionado</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removido</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>alterado</translation>
    </message>
    <message>
        <source>grown</source>
        <translation>cresceu</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>atributos</translation>
    </message>
    <message>
        <source>, %1 to %2 bytes</source>
        <translation>, de %1 a %2 bytes</translation>
    </message>
    <message>
        <source>, from byte %1 on</source>
        <translation>, a partir do byte %1</translation>
    </message>
    <message>
        <source>Nothing differs; entries: %1</source>
        <translation>Nenhuma diferença; entradas: %1</translation>
    </message>
    <message>
        <source>same: %1</source>
        <translation>iguais: %1</translation>
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
        <translation>O que o compose escreve</translation>
    </message>
    <message>
        <source>Compose is at work…</source>
        <translation>Compose trabalhando…</translation>
    </message>
    <message>
        <source>Stop Compose</source>
        <translation>Parar o compose</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Concluído.</translation>
    </message>
    <message>
        <source>Stopped as you asked. What compose had done by then stays; volumes were not touched.</source>
        <translation>Parado como você pediu. O que o compose já tinha feito fica; os volumes não foram tocados.</translation>
    </message>
    <message>
        <source>Volumes were not touched.</source>
        <translation>Os volumes não foram tocados.</translation>
    </message>
</context>
<context>
    <name>bt2c::ConfirmSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>bt2c::ConnectForm</name>
    <message>
        <source>Access key</source>
        <translation>Chave de acesso</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Chave secreta</translation>
    </message>
    <message>
        <source>Session token, if there is one</source>
        <translation>Token de sessão, se houver</translation>
    </message>
    <message>
        <source>Region, if there is one</source>
        <translation>Região, se houver</translation>
    </message>
    <message>
        <source>User of the server</source>
        <translation>Usuário do servidor</translation>
    </message>
    <message>
        <source>Password of the server</source>
        <translation>Senha do servidor</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>ID da chave</translation>
    </message>
    <message>
        <source>Application key</source>
        <translation>Chave do aplicativo</translation>
    </message>
    <message>
        <source>Password of rclone’s configuration, if there is one</source>
        <translation>Senha da configuração do rclone, se houver</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repositório</translation>
    </message>
    <message>
        <source>A folder on another disk, or what restic takes: sftp:…, s3:…, rest:…, rclone:…</source>
        <translation>Uma pasta em outro disco, ou o que o restic aceita: sftp:…, s3:…, rest:…, rclone:…</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Of the repository; an empty one stands for the one that is kept</source>
        <translation>Do repositório; vazia, vale a que está guardada</translation>
    </message>
</context>
<context>
    <name>bt2c::ContainerCard</name>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>Restarting…</source>
        <translation>Reiniciando…</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Pausando…</translation>
    </message>
    <message>
        <source>Resuming…</source>
        <translation>Retomando…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Create and Start</source>
        <translation>Criar e iniciar</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Logs</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time: state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no container</source>
        <translation>sem contêiner</translation>
    </message>
    <message>
        <source>Started %1</source>
        <translation>Iniciado %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>CPU %1 %</source>
        <translation>CPU %1%</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>No figures: it does not run</source>
        <translation>Sem números: não está rodando</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>Sem números ainda</translation>
    </message>
    <message>
        <source>Memory %1</source>
        <translation>Memória %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1; 100 % is one busy processor</source>
        <translation>%1; 100% é um processador ocupado</translation>
    </message>
    <message>
        <source>Processor of %1</source>
        <translation>Processador de %1</translation>
    </message>
    <message>
        <source>Memory of %1</source>
        <translation>Memória de %1</translation>
    </message>
    <message>
        <source>no published ports</source>
        <translation>nenhuma porta publicada</translation>
    </message>
    <message>
        <source>port </source>
        <translation>porta </translation>
    </message>
    <message>
        <source>ports </source>
        <translation>portas </translation>
    </message>
    <message>
        <source>Open port %1 of %2</source>
        <translation>Abrir a porta %1 de %2</translation>
    </message>
    <message>
        <source>Open %1 in the browser</source>
        <translation>Abrir %1 no navegador</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Parar…</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>Iniciar %1</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Parar %1</translation>
    </message>
    <message>
        <source>Restart %1</source>
        <translation>Reiniciar %1</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>Retomar %1</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>Pausar %1</translation>
    </message>
    <message>
        <source>Create and start %1</source>
        <translation>Criar e iniciar %1</translation>
    </message>
    <message>
        <source>Has compose make and start what is missing</source>
        <translation>Faz o compose criar e iniciar o que falta</translation>
    </message>
    <message>
        <source>Logs of %1</source>
        <translation>Logs de %1</translation>
    </message>
</context>
<context>
    <name>bt2c::ContainerOperations</name>
    <message>
        <source>%1 was not started</source>
        <translation>%1 não foi iniciado</translation>
    </message>
    <message>
        <source>%1 was not stopped</source>
        <translation>%1 não foi parado</translation>
    </message>
    <message>
        <source>%1 was not restarted</source>
        <translation>%1 não foi reiniciado</translation>
    </message>
    <message>
        <source>%1 was not paused</source>
        <translation>%1 não foi pausado</translation>
    </message>
    <message>
        <source>%1 was not resumed</source>
        <translation>%1 não foi retomado</translation>
    </message>
    <message>
        <source>Pause the validator?</source>
        <translation>Pausar o validador?</translation>
    </message>
    <message>
        <source>Stop the validator?</source>
        <translation>Parar o validador?</translation>
    </message>
    <message>
        <source>A validator earns nothing while it is paused, and the network may count it as absent.</source>
        <translation>Um validador não ganha nada enquanto está em pausa, e a rede pode contá-lo como ausente.</translation>
    </message>
    <message>
        <source>A validator earns nothing while it is stopped, and the network may count it as absent.</source>
        <translation>Um validador não ganha nada enquanto está parado, e a rede pode contá-lo como ausente.</translation>
    </message>
    <message>
        <source>Its data is not touched. It goes on where it was when you resume it.</source>
        <translation>Os dados não são tocados. Ele continua de onde estava quando você o retoma.</translation>
    </message>
    <message>
        <source>Its data is not touched.</source>
        <translation>Os dados não são tocados.</translation>
    </message>
    <message>
        <source>Pause Validator</source>
        <translation>Pausar validador</translation>
    </message>
    <message>
        <source>Stop Validator</source>
        <translation>Parar validador</translation>
    </message>
    <message>
        <source>The container is no longer there; something else removed it.</source>
        <translation>O contêiner não existe mais; algo o removeu.</translation>
    </message>
    <message>
        <source>Other containers and all volumes were not touched.</source>
        <translation>Os outros contêineres e todos os volumes não foram tocados.</translation>
    </message>
    <message>
        <source>Its log may say why.</source>
        <translation>O log dele talvez diga por quê.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Stop all containers?</source>
        <translation>Parar todos os contêineres?</translation>
    </message>
    <message>
        <source>No data is touched. Start All brings them back.</source>
        <translation>Nenhum dado é tocado. “Iniciar todos” os traz de volta.</translation>
    </message>
    <message>
        <source>Stop All</source>
        <translation>Parar todos</translation>
    </message>
    <message>
        <source>Take %1 down?</source>
        <translation>Derrubar %1?</translation>
    </message>
    <message>
        <source>All its containers are stopped and removed, and with them their logs. A validator earns nothing until it is brought up again.</source>
        <translation>Todos os contêineres são parados e removidos, e com eles os logs. Um validador não ganha nada até ser subido de novo.</translation>
    </message>
    <message>
        <source>Volumes and the configuration stay; Bring Up makes the containers again.</source>
        <translation>Os volumes e a configuração ficam; “Subir” cria os contêineres de novo.</translation>
    </message>
    <message>
        <source>Take Down</source>
        <translation>Derrubar</translation>
    </message>
    <message>
        <source>Taking down</source>
        <translation>Derrubando</translation>
    </message>
    <message>
        <source>Bringing up</source>
        <translation>Subindo</translation>
    </message>
    <message>
        <source>Creating containers</source>
        <translation>Criando contêineres</translation>
    </message>
    <message>
        <source>Compose did not succeed</source>
        <translation>O compose não teve sucesso</translation>
    </message>
    <message>
        <source>Volumes were not touched.</source>
        <translation>Os volumes não foram tocados.</translation>
    </message>
    <message>
        <source>Compose cannot be run now</source>
        <translation>O compose não pode ser executado agora</translation>
    </message>
    <message>
        <source>There is no engine to talk to. Nothing was changed.</source>
        <translation>Não há engine com que falar. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The volume %1 was removed</source>
        <translation>O volume %1 foi removido</translation>
    </message>
    <message>
        <source>No other volume and no backup was touched.</source>
        <translation>Nenhum outro volume e nenhum backup foi tocado.</translation>
    </message>
    <message>
        <source>A container uses it by now.</source>
        <translation>Um contêiner já o usa.</translation>
    </message>
    <message>
        <source>It was gone already.</source>
        <translation>Já não existia.</translation>
    </message>
    <message>
        <source>The volume %1 was not removed</source>
        <translation>O volume %1 não foi removido</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>Create the volume %1?</source>
        <translation>Criar o volume %1?</translation>
    </message>
    <message>
        <source>It is made empty.</source>
        <translation>É criado vazio.</translation>
    </message>
    <message>
        <source>It is made empty, under the name that compose looks for. The procedure calls it %1; a volume with that name alone would be used by nothing.</source>
        <translation>É criado vazio, com o nome que o compose procura. O procedimento o chama de %1; um volume só com esse nome não seria usado por nada.</translation>
    </message>
    <message>
        <source>A backup can be restored into it before the validator starts. Nothing else is changed.</source>
        <translation>Um backup pode ser restaurado nele antes de o validador iniciar. Nada mais é alterado.</translation>
    </message>
    <message>
        <source>Create Volume</source>
        <translation>Criar volume</translation>
    </message>
    <message>
        <source>The volume %1 was created</source>
        <translation>O volume %1 foi criado</translation>
    </message>
    <message>
        <source>It is empty. Restore a backup into it, or bring the site up.</source>
        <translation>Está vazio. Restaure um backup nele ou suba o site.</translation>
    </message>
    <message>
        <source>The volume %1 was not created</source>
        <translation>O volume %1 não foi criado</translation>
    </message>
</context>
<context>
    <name>bt2c::ContainerWords</name>
    <message>
        <source>Running · unhealthy</source>
        <translation>Rodando · com falha</translation>
    </message>
    <message>
        <source>It runs, and its own health check fails.</source>
        <translation>Está rodando, e a verificação de saúde dele falha.</translation>
    </message>
    <message>
        <source>Restarted %1×</source>
        <translation>Reiniciado %1×</translation>
    </message>
    <message>
        <source>It runs again since %1.</source>
        <translation>Roda de novo desde %1.</translation>
    </message>
    <message>
        <source>Running · healthy</source>
        <translation>Rodando · saudável</translation>
    </message>
    <message>
        <source>Its own health check passes.</source>
        <translation>A verificação de saúde dele passa.</translation>
    </message>
    <message>
        <source>Running · starting</source>
        <translation>Rodando · iniciando</translation>
    </message>
    <message>
        <source>Its own health check has not passed yet.</source>
        <translation>A verificação de saúde dele ainda não passou.</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Rodando</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Failed (exit %1, out of memory)</source>
        <translation>Falhou (saída %1, sem memória)</translation>
    </message>
    <message>
        <source>The system ended it because its memory ran out.</source>
        <translation>O sistema o encerrou porque a memória acabou.</translation>
    </message>
    <message>
        <source>Killed (exit %1)</source>
        <translation>Morto (saída %1)</translation>
    </message>
    <message>
        <source>It was ended by force.</source>
        <translation>Foi encerrado à força.</translation>
    </message>
    <message>
        <source>Stopped (exit %1)</source>
        <translation>Parado (saída %1)</translation>
    </message>
    <message>
        <source>It ended as it was asked to.</source>
        <translation>Terminou como lhe foi pedido.</translation>
    </message>
    <message>
        <source>Failed (exit %1)</source>
        <translation>Falhou (saída %1)</translation>
    </message>
    <message>
        <source>Not created</source>
        <translation>Não criado</translation>
    </message>
    <message>
        <source>Compose has not made this container yet, or it was removed.</source>
        <translation>O compose ainda não criou este contêiner, ou ele foi removido.</translation>
    </message>
    <message>
        <source>Could not start</source>
        <translation>Não pôde iniciar</translation>
    </message>
    <message>
        <source>Never started</source>
        <translation>Nunca iniciado</translation>
    </message>
    <message>
        <source>It was made and has not run yet.</source>
        <translation>Foi criado e ainda não rodou.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>It stands still where it was, and goes on when it is resumed.</source>
        <translation>Está parado onde estava e continua quando for retomado.</translation>
    </message>
    <message>
        <source>Restarting (%1×)</source>
        <translation>Reiniciando (%1×)</translation>
    </message>
    <message>
        <source>Restarting</source>
        <translation>Reiniciando</translation>
    </message>
    <message>
        <source>It ended with exit code %1, and the engine starts it again.</source>
        <translation>Terminou com código de saída %1, e a engine o inicia de novo.</translation>
    </message>
    <message>
        <source>Being removed</source>
        <translation>Sendo removido</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>Inoperante</translation>
    </message>
    <message>
        <source>The engine could not remove it and will not start it.</source>
        <translation>A engine não conseguiu removê-lo e não vai iniciá-lo.</translation>
    </message>
    <message>
        <source>State not known</source>
        <translation>Estado desconhecido</translation>
    </message>
    <message>
        <source>The engine named a state that this program does not know.</source>
        <translation>A engine informou um estado que este programa não conhece.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>ativo há %1</translation>
    </message>
    <message>
        <source>never started</source>
        <translation>nunca iniciado</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>terminou %1</translation>
    </message>
    <message>
        <source>restarted %1×</source>
        <translation>reiniciado %1×</translation>
    </message>
    <message>
        <source>Once stopped it stays stopped until you start it, or until Docker itself starts anew (restart: always).</source>
        <translation>Uma vez parado, fica parado até você o iniciar, ou até o próprio Docker reiniciar (restart: always).</translation>
    </message>
    <message>
        <source>Once stopped it stays stopped until you start it (restart: unless-stopped).</source>
        <translation>Uma vez parado, fica parado até você o iniciar (restart: unless-stopped).</translation>
    </message>
    <message>
        <source>Docker starts it again only when it fails, not when you stop it (restart: on-failure).</source>
        <translation>O Docker só o inicia de novo quando falha, não quando você o para (restart: on-failure).</translation>
    </message>
    <message>
        <source>Docker never starts it by itself (restart: no).</source>
        <translation>O Docker nunca o inicia sozinho (restart: no).</translation>
    </message>
    <message>
        <source>no containers</source>
        <translation>sem contêineres</translation>
    </message>
    <message>
        <source>all running</source>
        <translation>todos rodando</translation>
    </message>
    <message>
        <source>nothing runs</source>
        <translation>nada roda</translation>
    </message>
    <message>
        <source>%1 of %2 running</source>
        <translation>%1 de %2 rodando</translation>
    </message>
</context>
<context>
    <name>bt2c::ContainersPage</name>
    <message>
        <source>compose project %1</source>
        <translation>projeto compose %1</translation>
    </message>
    <message>
        <source>not seen since %1</source>
        <translation>não visto desde %1</translation>
    </message>
    <message>
        <source>as of %1, reconnecting…</source>
        <translation>de %1, reconectando…</translation>
    </message>
    <message>
        <source>This is as of %1: the connection to Docker is lost, reconnecting… Nothing can be steered until it is back.</source>
        <translation>Estes são dados de %1: a conexão com o Docker caiu, reconectando… Nada pode ser controlado até ela voltar.</translation>
    </message>
    <message>
        <source>The documented kind of backup would hold no chain here</source>
        <translation>O tipo de backup documentado não conteria a cadeia aqui</translation>
    </message>
    <message>
        <source>Where this site differs from the procedure</source>
        <translation>Onde este site difere do procedimento</translation>
    </message>
    <message>
        <source>Looking for Docker…</source>
        <translation>Procurando o Docker…</translation>
    </message>
    <message>
        <source>Every place where an engine may listen is asked, for two seconds at most.</source>
        <translation>Cada lugar onde uma engine pode escutar é consultado, por dois segundos no máximo.</translation>
    </message>
    <message>
        <source>No containers, and no compose file</source>
        <translation>Nenhum contêiner e nenhum arquivo compose</translation>
    </message>
    <message>
        <source>The engine knows no container of this site, and no docker-compose.yml lies in %1. Choose the folder that holds it.</source>
        <translation>A engine não conhece nenhum contêiner deste site, e não há docker-compose.yml em %1. Escolha a pasta que o contém.</translation>
    </message>
    <message>
        <source>Open Site…</source>
        <translation>Abrir site…</translation>
    </message>
    <message>
        <source>No containers here yet</source>
        <translation>Ainda não há contêineres aqui</translation>
    </message>
    <message>
        <source>Compose makes them from %1. Volumes that are there already are used again as they are.</source>
        <translation>O compose os cria a partir de %1. Volumes que já existem são usados de novo como estão.</translation>
    </message>
    <message>
        <source>Bring Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Go to Backups</source>
        <translation>Ir para Backups</translation>
    </message>
    <message>
        <source>No validator site is open</source>
        <translation>Nenhum site de validador aberto</translation>
    </message>
    <message>
        <source>Choose the folder that holds your validator&apos;s docker-compose.yml, or learn on a practice site that touches nothing. A validator that Docker runs here is found by itself.</source>
        <translation>Escolha a pasta que contém o docker-compose.yml do seu validador, ou aprenda em um site de prática que não toca em nada. Um validador que o Docker roda aqui é encontrado automaticamente.</translation>
    </message>
    <message numerus="yes">
        <source>Docker knows of %n validator(s) on this machine.</source>
        <translation>
            <numerusform>O Docker conhece %n validador nesta máquina.</numerusform>
            <numerusform>O Docker conhece %n validadores nesta máquina.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Open Practice Site</source>
        <translation>Abrir site de prática</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Contêineres</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Looks for Docker at once</source>
        <translation>Procura o Docker imediatamente</translation>
    </message>
    <message>
        <source>Restart all</source>
        <translation>Reiniciar todos</translation>
    </message>
    <message>
        <source>Stops and starts every container that runs; it takes half a minute at most</source>
        <translation>Para e inicia cada contêiner que roda; leva meio minuto no máximo</translation>
    </message>
    <message>
        <source>Start all</source>
        <translation>Iniciar todos</translation>
    </message>
    <message>
        <source>Starts every container that does not run</source>
        <translation>Inicia cada contêiner que não está rodando</translation>
    </message>
    <message>
        <source>Bring up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Has compose make and start what is missing (docker compose up -d)</source>
        <translation>Faz o compose criar e iniciar o que falta (docker compose up -d)</translation>
    </message>
    <message>
        <source>More actions for the site</source>
        <translation>Mais ações para o site</translation>
    </message>
    <message>
        <source>Not live</source>
        <translation>Não ao vivo</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Por quê?</translation>
    </message>
    <message>
        <source>Why is Docker not seen?</source>
        <translation>Por que o Docker não é visto?</translation>
    </message>
    <message>
        <source>Height of the log</source>
        <translation>Altura do log</translation>
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
        <translation>Link físico para %1</translation>
    </message>
    <message>
        <source>Symbolic link to %1</source>
        <translation>Link simbólico para %1</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
</context>
<context>
    <name>bt2c::ContentsPane</name>
    <message>
        <source>Contents</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Read contents</source>
        <translation>Ler conteúdo</translation>
    </message>
    <message>
        <source>Contents of the backup</source>
        <translation>Conteúdo do backup</translation>
    </message>
    <message>
        <source>This archive is large: reading what it holds takes a while.</source>
        <translation>Este pacote é grande: ler o que ele contém demora um pouco.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>Only the first %1 entries are listed.</source>
        <translation>Só as primeiras %1 entradas são listadas.</translation>
    </message>
    <message>
        <source>What could be read before the damage:</source>
        <translation>O que pôde ser lido antes do dano:</translation>
    </message>
    <message>
        <source>It holds nothing.</source>
        <translation>Não contém nada.</translation>
    </message>
    <message>
        <source>Extract…</source>
        <translation>Extrair…</translation>
    </message>
    <message>
        <source>Takes the chosen file or folder out of the archive, into a folder of your choice</source>
        <translation>Tira do pacote o item escolhido e o põe na pasta que você indicar</translation>
    </message>
</context>
<context>
    <name>bt2c::CronTrial</name>
    <message>
        <source>%1 is not there, or is no program: the job cannot start it.</source>
        <translation>%1 não existe ou não é um programa: a tarefa não pode iniciá-lo.</translation>
    </message>
    <message>
        <source>cron does not find %1. Write its full path, or put a line PATH=… with its folder above the job.</source>
        <translation>O cron não encontra %1. Escreva o caminho completo, ou ponha uma linha PATH=… com a pasta acima da tarefa.</translation>
    </message>
    <message>
        <source>cron does not find docker, which the documented script calls. Put a line PATH=… with its folder above the job, or move the job to bt2c-recovery, which needs no docker program.</source>
        <translation>O cron não encontra o docker, que o script documentado chama. Ponha uma linha PATH=… com a pasta acima da tarefa, ou mova a tarefa para o bt2c-recovery, que não precisa do programa docker.</translation>
    </message>
    <message>
        <source>The backup folder %1 cannot be written.</source>
        <translation>Não é possível gravar na pasta de backups %1.</translation>
    </message>
    <message>
        <source>The backup folder %1 is not there and cannot be made. Is its disk mounted?</source>
        <translation>A pasta de backups %1 não existe e não pode ser criada. O disco está montado?</translation>
    </message>
    <message>
        <source>The home folder %1 is not there: cron would not start the job.</source>
        <translation>A pasta pessoal %1 não existe: o cron não iniciaria a tarefa.</translation>
    </message>
    <message>
        <source>The shell %1 is not there: cron would not start the job.</source>
        <translation>O shell %1 não existe: o cron não iniciaria a tarefa.</translation>
    </message>
    <message>
        <source>macOS kept the job from a folder it needs. %1</source>
        <translation>O macOS impediu a tarefa de acessar uma pasta de que ela precisa. %1</translation>
    </message>
    <message>
        <source>This run had the rights of this program. Whether cron itself may use Documents, Desktop, Downloads and external disks cannot be seen from here: only a run that cron starts shows it. %1</source>
        <translation>Esta execução teve as permissões deste programa. Se o próprio cron pode usar Documentos, Mesa, Transferências e discos externos, não dá para ver daqui: só uma execução iniciada pelo cron mostra isso. %1</translation>
    </message>
</context>
<context>
    <name>bt2c::CrontabInstall</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>What stands in the crontab now could not be checked.</source>
        <translation>O que está na crontab agora não pôde ser verificado.</translation>
    </message>
    <message>
        <source>Open System Settings, Privacy &amp; Security, Full Disk Access, add /usr/sbin/cron (press Shift-Command-G to type the path) and this program, and switch both on.</source>
        <translation>Abra Ajustes do Sistema, Privacidade e Segurança, Acesso Total ao Disco, adicione /usr/sbin/cron (pressione Shift-Command-G para digitar o caminho) e este programa, e ative ambos.</translation>
    </message>
    <message>
        <source>macOS does not let this program change the crontab. %1 %2</source>
        <translation>O macOS não deixa este programa alterar a crontab. %1 %2</translation>
    </message>
    <message>
        <source>The crontab was changed by something else since it was read. Nothing was overwritten: look at what it says now, then try again.</source>
        <translation>A crontab foi alterada por outra coisa desde que foi lida. Nada foi sobrescrito: veja o que ela diz agora e tente de novo.</translation>
    </message>
    <message>
        <source>cron would refuse line %1 of this crontab: %2 Nothing was changed.</source>
        <translation>O cron recusaria a linha %1 desta crontab: %2 Nada foi alterado.</translation>
    </message>
    <message>
        <source>cron would refuse this crontab: %1 Nothing was changed.</source>
        <translation>O cron recusaria esta crontab: %1 Nada foi alterado.</translation>
    </message>
    <message>
        <source>crontab refused line %1: %2. %3</source>
        <translation>O crontab recusou a linha %1: %2. %3</translation>
    </message>
    <message>
        <source>crontab failed: %1. %2</source>
        <translation>O crontab falhou: %1. %2</translation>
    </message>
    <message>
        <source>You may not use crontab here: %1. %2</source>
        <translation>Você não pode usar o crontab aqui: %1. %2</translation>
    </message>
    <message>
        <source>There is no program crontab on this machine. Nothing was changed.</source>
        <translation>Não há programa crontab nesta máquina. Nada foi alterado.</translation>
    </message>
    <message>
        <source>crontab did not end in time. %1</source>
        <translation>O crontab não terminou a tempo. %1</translation>
    </message>
    <message>
        <source>Another window or command is changing the crontab. Nothing was changed: try again in a moment.</source>
        <translation>Outra janela ou comando está alterando a crontab. Nada foi alterado: tente de novo em um instante.</translation>
    </message>
    <message>
        <source>A timer runs this job already, and cron would run it a second time: %1. Move it back to cron instead. Nothing was changed.</source>
        <translation>Um timer já roda esta tarefa, e o cron a rodaria uma segunda vez: %1. Em vez disso, devolva-a ao cron. Nada foi alterado.</translation>
    </message>
    <message>
        <source>There is no change of the crontab that could be taken back.</source>
        <translation>Não há alteração da crontab que possa ser desfeita.</translation>
    </message>
    <message>
        <source>The crontab does not read as it was written. The former one is kept; look at what it says now.</source>
        <translation>A crontab não está como foi gravada. A anterior está guardada; veja o que ela diz agora.</translation>
    </message>
</context>
<context>
    <name>bt2c::CrontabLinesModel</name>
    <message>
        <source>Lines that stay as they are</source>
        <translation>Linhas que ficam como estão</translation>
    </message>
    <message>
        <source>Empty line</source>
        <translation>Linha vazia</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Adicionada: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Removida: %1</translation>
    </message>
    <message>
        <source>%1 (another program&apos;s entry)</source>
        <translation>%1 (entrada de outro programa)</translation>
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
        <translation>Escolha um backup para ver o que contém e como foi verificado.</translation>
    </message>
    <message>
        <source>Copy the file name</source>
        <translation>Copiar o nome do arquivo</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Reparar…</translation>
    </message>
    <message>
        <source>Repair this backup</source>
        <translation>Reparar este backup</translation>
    </message>
    <message>
        <source>Looks where the damaged pieces are to be had</source>
        <translation>Procura onde as partes danificadas podem ser obtidas</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Restaurar este backup</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Verify this backup</source>
        <translation>Verificar este backup</translation>
    </message>
    <message>
        <source>Reads every byte and compares the checksum</source>
        <translation>Lê cada byte e compara o checksum</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Mais ações</translation>
    </message>
    <message>
        <source>height %1</source>
        <translation>altura %1</translation>
    </message>
    <message>
        <source>kept as %1</source>
        <translation>mantido como %1</translation>
    </message>
    <message>
        <source>restored in a drill %1, took %2</source>
        <translation>restaurado em um teste %1, levou %2</translation>
    </message>
    <message>
        <source>a copy off-site</source>
        <translation>uma cópia externa</translation>
    </message>
    <message>
        <source>There is no site to restore into. Choose one with File ▸ Open Site…</source>
        <translation>Não há site onde restaurar. Escolha um em Arquivo ▸ Abrir site…</translation>
    </message>
</context>
<context>
    <name>bt2c::Diagnosis</name>
    <message>
        <source>Install Docker Desktop, or another container engine, then look again.</source>
        <translation>Instale o Docker Desktop ou outra engine de contêineres e examine de novo.</translation>
    </message>
    <message>
        <source>Have your user added to the group “docker”, log in again, then look again.</source>
        <translation>Peça que seu usuário seja incluído no grupo “docker”, inicie a sessão de novo e examine de novo.</translation>
    </message>
    <message>
        <source>Choose the engine that the validator runs on, then look again.</source>
        <translation>Escolha a engine em que o validador roda e examine de novo.</translation>
    </message>
    <message>
        <source>Restart Docker, then look again.</source>
        <translation>Reinicie o Docker e examine de novo.</translation>
    </message>
    <message>
        <source>Look at which address is set for the engine, then look again.</source>
        <translation>Veja que endereço está definido para a engine e examine de novo.</translation>
    </message>
    <message>
        <source>Start Docker Desktop, then look again.</source>
        <translation>Inicie o Docker Desktop e examine de novo.</translation>
    </message>
    <message>
        <source>Start Docker (Docker Desktop, or “sudo systemctl start docker”), then look again.</source>
        <translation>Inicie o Docker (Docker Desktop ou “sudo systemctl start docker”) e examine de novo.</translation>
    </message>
    <message>
        <source>The look was broken off</source>
        <translation>O exame foi interrompido</translation>
    </message>
    <message>
        <source>The container engine had not answered yet.</source>
        <translation>A engine de contêineres ainda não tinha respondido.</translation>
    </message>
    <message>
        <source>Look again.</source>
        <translation>Examine de novo.</translation>
    </message>
    <message>
        <source>The container engine does not answer</source>
        <translation>A engine de contêineres não responde</translation>
    </message>
    <message>
        <source>It gave no answer in %1. Without it neither the validator nor its chain can be seen.</source>
        <translation>Não respondeu em %1. Sem ela não é possível ver nem o validador nem a cadeia.</translation>
    </message>
    <message>
        <source>Without it the validator cannot run, and its containers cannot be seen.</source>
        <translation>Sem ela o validador não pode rodar, e os contêineres não podem ser vistos.</translation>
    </message>
    <message>
        <source>Asked: %1.</source>
        <translation>Consultado: %1.</translation>
    </message>
    <message>
        <source>A restore is being carried out now</source>
        <translation>Uma restauração está em andamento</translation>
    </message>
    <message>
        <source>Another window or command works on this site. Until it has ended nothing can be said of the chain.</source>
        <translation>Outra janela ou comando trabalha neste site. Até terminar, nada se pode dizer da cadeia.</translation>
    </message>
    <message>
        <source>Wait until it has ended, then look again.</source>
        <translation>Espere terminar e examine de novo.</translation>
    </message>
    <message>
        <source>A restore was interrupted</source>
        <translation>Uma restauração foi interrompida</translation>
    </message>
    <message>
        <source>It was begun and neither finished nor taken back. The former data is still there.</source>
        <translation>Foi iniciada e não foi terminada nem desfeita. Os dados anteriores ainda estão lá.</translation>
    </message>
    <message>
        <source>Have it finished or taken back: that is done when this program starts, and before each restore. Nothing is lost by it.</source>
        <translation>Deixe que seja terminada ou desfeita: isso acontece quando este programa inicia e antes de cada restauração. Nada se perde com isso.</translation>
    </message>
    <message>
        <source>A recovery is under way</source>
        <translation>Uma recuperação está em andamento</translation>
    </message>
    <message>
        <source>Another window or command carries out “%1”.</source>
        <translation>Outra janela ou comando executa “%1”.</translation>
    </message>
    <message>
        <source>A recovery was not ended</source>
        <translation>Uma recuperação não foi encerrada</translation>
    </message>
    <message>
        <source>“%1” was begun and stopped in the middle.</source>
        <translation>“%1” foi iniciada e parou no meio.</translation>
    </message>
    <message>
        <source>Go on with it, or end it there.</source>
        <translation>Continue-a ou encerre-a aí.</translation>
    </message>
    <message>
        <source>The backup disk is full</source>
        <translation>O disco de backup está cheio</translation>
    </message>
    <message>
        <source>The chain is fine, but no further backup fits into %1.</source>
        <translation>A cadeia está bem, mas nenhum outro backup cabe em %1.</translation>
    </message>
    <message>
        <source>Make room there, or let go of old backups, then look again.</source>
        <translation>Libere espaço ou dispense backups antigos e examine de novo.</translation>
    </message>
    <message>
        <source>Only %1 are free there. The validator cannot write its chain, and nothing can be restored.</source>
        <translation>Há só %1 livres. O validador não consegue gravar a cadeia, e nada pode ser restaurado.</translation>
    </message>
    <message>
        <source>The validator could not write: no space was left on its disk.</source>
        <translation>O validador não conseguiu gravar: não havia mais espaço no disco.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>O disco está cheio</translation>
    </message>
    <message>
        <source>Make room on the disk that holds %1, then look again.</source>
        <translation>Libere espaço no disco que contém %1 e examine de novo.</translation>
    </message>
    <message>
        <source>The chain’s volume %1 is still there.</source>
        <translation>O volume da cadeia, %1, ainda existe.</translation>
    </message>
    <message>
        <source>The site’s folder is missing</source>
        <translation>A pasta do site não existe</translation>
    </message>
    <message>
        <source>%1 is not there, and there are no containers to start.</source>
        <translation>%1 não existe, e não há contêineres para iniciar.</translation>
    </message>
    <message>
        <source>Connect the disk that it is on, or put the folder back, then look again.</source>
        <translation>Conecte o disco em que ela está, ou ponha a pasta de volta, e examine de novo.</translation>
    </message>
    <message>
        <source>The compose file is missing</source>
        <translation>O arquivo compose não existe</translation>
    </message>
    <message>
        <source>Without docker-compose.yml the containers cannot be made, and there are none to start.</source>
        <translation>Sem o docker-compose.yml os contêineres não podem ser criados, e não há nenhum para iniciar.</translation>
    </message>
    <message>
        <source>Put docker-compose.yml back into %1, then look again.</source>
        <translation>Ponha o docker-compose.yml de volta em %1 e examine de novo.</translation>
    </message>
    <message>
        <source>A sound backup from %1 ago is at hand.</source>
        <translation>Há um backup íntegro de %1 atrás.</translation>
    </message>
    <message>
        <source>A backup from %1 ago is at hand; it is checked before it is used.</source>
        <translation>Há um backup de %1 atrás; ele é verificado antes de ser usado.</translation>
    </message>
    <message>
        <source>The backups could not be looked at.</source>
        <translation>Os backups não puderam ser examinados.</translation>
    </message>
    <message>
        <source>There is no sound backup.</source>
        <translation>Não há backup íntegro.</translation>
    </message>
    <message>
        <source>Connect the disk %1 with the backups, then look again.</source>
        <translation>Conecte o disco %1 com os backups e examine de novo.</translation>
    </message>
    <message>
        <source>Make the folder of backups readable (%1), then look again.</source>
        <translation>Torne a pasta de backups legível (%1) e examine de novo.</translation>
    </message>
    <message numerus="yes">
        <source>The validator was started %n time(s) again and ended each time, because it cannot read its chain.</source>
        <translation>
            <numerusform>O validador foi iniciado %n vez de novo e terminou, porque não consegue ler a cadeia.</numerusform>
            <numerusform>O validador foi iniciado %n vezes de novo e terminou todas as vezes, porque não consegue ler a cadeia.</numerusform>
        </translation>
    </message>
    <message>
        <source>The files of the chain contradict each other.</source>
        <translation>Os arquivos da cadeia se contradizem.</translation>
    </message>
    <message>
        <source>The validator cannot read its chain, as its log says.</source>
        <translation>O validador não consegue ler a cadeia, como diz o log.</translation>
    </message>
    <message>
        <source>The chain data is damaged</source>
        <translation>Os dados da cadeia estão danificados</translation>
    </message>
    <message>
        <source>%1 holds a new chain at height %2. The former one was at %3.</source>
        <translation>%1 contém uma cadeia nova na altura %2. A anterior estava em %3.</translation>
    </message>
    <message>
        <source>%1 is there and holds no chain, although there was one.</source>
        <translation>%1 existe e não contém cadeia, embora houvesse uma.</translation>
    </message>
    <message>
        <source>Let it fetch the chain from its peers, which may take hours.</source>
        <translation>Deixe-o buscar a cadeia nos peers, o que pode levar horas.</translation>
    </message>
    <message>
        <source>The chain is gone</source>
        <translation>A cadeia sumiu</translation>
    </message>
    <message>
        <source>Port %1 is taken</source>
        <translation>A porta %1 está ocupada</translation>
    </message>
    <message>
        <source>A port is taken</source>
        <translation>Uma porta está ocupada</translation>
    </message>
    <message>
        <source>Another program uses the port that “%1” needs, so that it cannot start.</source>
        <translation>Outro programa usa a porta de que “%1” precisa, e por isso ele não pode iniciar.</translation>
    </message>
    <message>
        <source>The container %1 uses the port that “%2” needs, so that it cannot start.</source>
        <translation>O contêiner %1 usa a porta de que “%2” precisa, e por isso ele não pode iniciar.</translation>
    </message>
    <message>
        <source>Stop %1, or give it another port, then look again.</source>
        <translation>Pare %1 ou dê-lhe outra porta e examine de novo.</translation>
    </message>
    <message>
        <source>End the program that has it (“lsof -i :%1” names it), then look again.</source>
        <translation>Encerre o programa que a usa (“lsof -i :%1” diz qual é) e examine de novo.</translation>
    </message>
    <message>
        <source>End the program that has it, then look again.</source>
        <translation>Encerre o programa que a usa e examine de novo.</translation>
    </message>
    <message>
        <source>“%1” is not running</source>
        <translation>“%1” não está rodando</translation>
    </message>
    <message>
        <source>The validator and its chain are fine. What watches over them is not all there.</source>
        <translation>O validador e a cadeia estão bem. O que os monitora não está completo.</translation>
    </message>
    <message>
        <source>The validator is paused</source>
        <translation>O validador está em pausa</translation>
    </message>
    <message>
        <source>Its container stands still, as it does for a moment while a backup is made.</source>
        <translation>O contêiner está parado, como fica por um instante enquanto um backup é feito.</translation>
    </message>
    <message>
        <source>If no backup is being made: docker unpause %1</source>
        <translation>Se nenhum backup está sendo feito: docker unpause %1</translation>
    </message>
    <message>
        <source>The validator was never started</source>
        <translation>O validador nunca foi iniciado</translation>
    </message>
    <message>
        <source>Its container was made and is waiting.</source>
        <translation>O contêiner foi criado e está esperando.</translation>
    </message>
    <message>
        <source>The engine could not start it: %1</source>
        <translation>A engine não conseguiu iniciá-lo: %1</translation>
    </message>
    <message>
        <source>It was killed, as by a shutdown that came too fast.</source>
        <translation>Foi encerrado à força, como por um desligamento rápido demais.</translation>
    </message>
    <message>
        <source>It was stopped, by hand or with the machine.</source>
        <translation>Foi parado, manualmente ou com a máquina.</translation>
    </message>
    <message>
        <source>It ended by itself with exit code %1, and its log names no reason that is known.</source>
        <translation>Terminou sozinho com código de saída %1, e o log não mostra nenhum motivo conhecido.</translation>
    </message>
    <message>
        <source>Nothing speaks of damage to its chain.</source>
        <translation>Nada indica dano à cadeia.</translation>
    </message>
    <message>
        <source>The validator is stopped</source>
        <translation>O validador está parado</translation>
    </message>
    <message>
        <source>The validator and its chain are fine, but could not be recovered now.</source>
        <translation>O validador e a cadeia estão bem, mas não poderiam ser recuperados agora.</translation>
    </message>
    <message>
        <source>Look at its disk, then look again.</source>
        <translation>Veja o disco e examine de novo.</translation>
    </message>
    <message>
        <source>The backup disk does not answer</source>
        <translation>O disco de backup não responde</translation>
    </message>
    <message>
        <source>The backup disk is not mounted</source>
        <translation>O disco de backup não está montado</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 não existe.</translation>
    </message>
    <message>
        <source>Connect the disk, then look again.</source>
        <translation>Conecte o disco e examine de novo.</translation>
    </message>
    <message>
        <source>The backups may not be read</source>
        <translation>Sem permissão para ler os backups</translation>
    </message>
    <message>
        <source>Give yourself the right to read %1, then look again.</source>
        <translation>Dê a você mesmo permissão para ler %1 e examine de novo.</translation>
    </message>
    <message>
        <source>The backups cannot be read</source>
        <translation>Os backups não podem ser lidos</translation>
    </message>
    <message>
        <source>The folder of backups is missing</source>
        <translation>A pasta de backups não existe</translation>
    </message>
    <message>
        <source>Put the folder back, or make a new backup now.</source>
        <translation>Ponha a pasta de volta ou faça um novo backup agora.</translation>
    </message>
    <message>
        <source>The validator is healthy</source>
        <translation>O validador está saudável</translation>
    </message>
    <message>
        <source>The chain is at height %1 and growing.</source>
        <translation>A cadeia está na altura %1 e crescendo.</translation>
    </message>
    <message>
        <source>The validator’s container is missing</source>
        <translation>O contêiner do validador não existe</translation>
    </message>
    <message>
        <source>It was taken down or never made. Its data is kept apart from it.</source>
        <translation>Foi derrubado ou nunca foi criado. Os dados ficam separados dele.</translation>
    </message>
    <message>
        <source>The chain’s volume is missing</source>
        <translation>O volume da cadeia não existe</translation>
    </message>
    <message>
        <source>The chain’s folder is missing</source>
        <translation>A pasta da cadeia não existe</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 não existe mais.</translation>
    </message>
    <message>
        <source>The validator may not use its data</source>
        <translation>O validador não tem acesso aos dados</translation>
    </message>
    <message>
        <source>It is refused to read or write its files, so that it cannot run. The data itself need not be damaged.</source>
        <translation>Não tem permissão para ler ou gravar seus arquivos, por isso não pode rodar. Os dados em si podem não estar danificados.</translation>
    </message>
    <message>
        <source>Give %1 back to the user that the validator runs as, then look again.</source>
        <translation>Devolva %1 ao usuário com que o validador roda e examine de novo.</translation>
    </message>
    <message>
        <source>The validator ran out of memory</source>
        <translation>O validador ficou sem memória</translation>
    </message>
    <message>
        <source>It was ended because it needed more memory than it may have. Its data need not be damaged.</source>
        <translation>Foi encerrado porque precisou de mais memória do que pode usar. Os dados podem não estar danificados.</translation>
    </message>
    <message>
        <source>Give it more memory (its limit in the compose file, or that of Docker), or end other programs.</source>
        <translation>Dê-lhe mais memória (o limite no arquivo compose, ou o do Docker) ou encerre outros programas.</translation>
    </message>
    <message>
        <source>The validator ends again and again</source>
        <translation>O validador termina repetidamente</translation>
    </message>
    <message>
        <source>It is started and ends within seconds, and its log names no reason that is known.</source>
        <translation>É iniciado e termina em segundos, e o log não mostra nenhum motivo conhecido.</translation>
    </message>
    <message>
        <source>Look at the last lines of its log first.</source>
        <translation>Veja primeiro as últimas linhas do log.</translation>
    </message>
    <message>
        <source>The chain makes no blocks</source>
        <translation>A cadeia não produz blocos</translation>
    </message>
    <message>
        <source>The validator runs and answers, but its chain stands still at height %1.</source>
        <translation>O validador roda e responde, mas a cadeia está parada na altura %1.</translation>
    </message>
    <message>
        <source>Look at its connection to its peers and at the log. Then restart it: docker restart %1</source>
        <translation>Veja a conexão dele com os peers e o log. Depois reinicie-o: docker restart %1</translation>
    </message>
    <message>
        <source>The chain is shorter than it was</source>
        <translation>A cadeia está mais curta do que era</translation>
    </message>
    <message>
        <source>It is at height %1 and was at %2 before.</source>
        <translation>Está na altura %1 e antes estava em %2.</translation>
    </message>
    <message>
        <source>If it grows, let it catch up with its peers first.</source>
        <translation>Se está crescendo, deixe-a primeiro alcançar os peers.</translation>
    </message>
    <message>
        <source>The validator is starting</source>
        <translation>O validador está iniciando</translation>
    </message>
    <message>
        <source>It runs and does not serve its chain yet.</source>
        <translation>Roda e ainda não serve a cadeia.</translation>
    </message>
    <message>
        <source>Wait a minute, then look again.</source>
        <translation>Espere um minuto e examine de novo.</translation>
    </message>
    <message>
        <source>The validator does not answer</source>
        <translation>O validador não responde</translation>
    </message>
    <message>
        <source>It runs, but its port 8081 cannot be reached from here, so that its chain could not be asked.</source>
        <translation>Roda, mas a porta 8081 não é alcançável daqui, por isso a cadeia não pôde ser consultada.</translation>
    </message>
    <message>
        <source>It runs, but gives no answer about its chain.</source>
        <translation>Roda, mas não responde sobre a cadeia.</translation>
    </message>
    <message>
        <source>Look at its log. Then restart it: docker restart %1</source>
        <translation>Veja o log dele. Depois reinicie-o: docker restart %1</translation>
    </message>
    <message>
        <source>There is no sound backup</source>
        <translation>Não há backup íntegro</translation>
    </message>
    <message>
        <source>Make a backup now.</source>
        <translation>Faça um backup agora.</translation>
    </message>
    <message>
        <source>The log says: “%1”</source>
        <translation>O log diz: “%1”</translation>
    </message>
    <message>
        <source>The engine says: “%1”</source>
        <translation>A engine diz: “%1”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Hoje %1</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::DiagnosisView</name>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Contêineres</translation>
    </message>
    <message>
        <source>Go to Containers</source>
        <translation>Ir para Contêineres</translation>
    </message>
    <message>
        <source>Shows every place where an engine was looked for, and what it said</source>
        <translation>Mostra cada lugar onde uma engine foi procurada e o que respondeu</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Go to Backups</source>
        <translation>Ir para Backups</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>Solução de problemas</translation>
    </message>
    <message>
        <source>Restore drill…</source>
        <translation>Teste de restauração…</translation>
    </message>
    <message>
        <source>Support bundle…</source>
        <translation>Pacote de suporte…</translation>
    </message>
    <message>
        <source>Looking at the site…</source>
        <translation>Examinando o site…</translation>
    </message>
    <message>
        <source>Engine, containers, volume, chain, disk and backups are looked at all at once, for five seconds at most. Nothing is changed.</source>
        <translation>Engine, contêineres, volume, cadeia, disco e backups são examinados todos de uma vez, por cinco segundos no máximo. Nada é alterado.</translation>
    </message>
    <message>
        <source>This is the likeliest reason, not a certain one.</source>
        <translation>Este é o motivo mais provável, não um certo.</translation>
    </message>
    <message>
        <source>%1, begun %2.</source>
        <translation>%1, iniciada %2.</translation>
    </message>
    <message>
        <source>It goes on with step %1 of %2, %3.</source>
        <translation>Continua na etapa %1 de %2, %3.</translation>
    </message>
    <message>
        <source>Another program is at work on it now: %1.</source>
        <translation>Outro programa está trabalhando nela agora: %1.</translation>
    </message>
    <message>
        <source>A recovery is not finished</source>
        <translation>Uma recuperação não terminou</translation>
    </message>
    <message>
        <source>Stop it…</source>
        <translation>Encerrar…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <source>The last recovery can be undone</source>
        <translation>A última recuperação pode ser desfeita</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Report of the last recovery</source>
        <translation>Relatório da última recuperação</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Desfazer…</translation>
    </message>
</context>
<context>
    <name>bt2c::DiskCard</name>
    <message>
        <source>Backup disk</source>
        <translation>Disco de backup</translation>
    </message>
    <message>
        <source>The disk of the backups cannot be seen.</source>
        <translation>O disco dos backups não pode ser visto.</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 livres</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>%1. How fast the backups grow is not known yet.</source>
        <translation>%1. Ainda não se sabe com que velocidade os backups crescem.</translation>
    </message>
    <message>
        <source>%1. The backups do not grow at present.</source>
        <translation>%1. Os backups não crescem no momento.</translation>
    </message>
    <message>
        <source>in years</source>
        <translation>em anos</translation>
    </message>
    <message numerus="yes">
        <source>in about %n day(s)</source>
        <translation>
            <numerusform>em cerca de %n dia</numerusform>
            <numerusform>em cerca de %n dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in about %n month(s)</source>
        <translation>
            <numerusform>em cerca de %n mês</numerusform>
            <numerusform>em cerca de %n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Full %2 at the present growth, %3 a day.</source>
        <translation>%1. Cheio %2 no crescimento atual, %3 por dia.</translation>
    </message>
    <message>
        <source>Backup disk: %1</source>
        <translation>Disco de backup: %1</translation>
    </message>
</context>
<context>
    <name>bt2c::Drill</name>
    <message>
        <source>Restoring %1 into a scratch folder</source>
        <translation>Restaurando %1 em uma pasta temporária</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) read back from the disk; each is as the archive has it</source>
        <translation>
            <numerusform>%n arquivo relido do disco; igual ao do pacote</numerusform>
            <numerusform>%n arquivos relidos do disco; todos iguais aos do pacote</numerusform>
        </translation>
    </message>
    <message>
        <source>A practice site has no engine of its own for this. Its chain was read block by block instead.</source>
        <translation>Um site de prática não tem engine própria para isto. Em vez disso, a cadeia foi lida bloco a bloco.</translation>
    </message>
    <message>
        <source>It was not asked for.</source>
        <translation>Não foi pedido.</translation>
    </message>
    <message>
        <source>There is no container engine.</source>
        <translation>Não há engine de contêineres.</translation>
    </message>
    <message>
        <source>The validator&apos;s image is not on this machine.</source>
        <translation>A imagem do validador não está nesta máquina.</translation>
    </message>
    <message>
        <source>The throwaway node answers: height %L1</source>
        <translation>O nó descartável responde: altura %L1</translation>
    </message>
    <message>
        <source>This backup holds no chain for a node to run on.</source>
        <translation>Este backup não contém cadeia sobre a qual um nó possa rodar.</translation>
    </message>
    <message>
        <source>A restore drill is under way</source>
        <translation>Um teste de restauração está em andamento</translation>
    </message>
</context>
<context>
    <name>bt2c::DrillNode</name>
    <message>
        <source>the throwaway node</source>
        <translation>o nó descartável</translation>
    </message>
    <message>
        <source>The throwaway node has to answer its status</source>
        <translation>O nó descartável precisa responder com seu estado</translation>
    </message>
    <message numerus="yes">
        <source>It stayed up for %n seconds. Its image holds nothing with which its status could be asked.</source>
        <translation>
            <numerusform>Ficou ativo por %n segundo. A imagem não contém nada com que consultar seu estado.</numerusform>
            <numerusform>Ficou ativo por %n segundos. A imagem não contém nada com que consultar seu estado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Putting the chain into the scratch volume %1</source>
        <translation>Pondo a cadeia no volume temporário %1</translation>
    </message>
    <message>
        <source>The validator&apos;s image is not on this machine.</source>
        <translation>A imagem do validador não está nesta máquina.</translation>
    </message>
    <message>
        <source>Starting a throwaway node without a network</source>
        <translation>Iniciando um nó descartável sem rede</translation>
    </message>
</context>
<context>
    <name>bt2c::DrillSheet</name>
    <message>
        <source>Restore drill</source>
        <translation>Teste de restauração</translation>
    </message>
    <message>
        <source>The backup is restored into a scratch place and every file is compared with it. Then a throwaway container of the validator&apos;s own image, without a network, is started on it and asked for its height. The live site, its containers and its volumes are not touched, and the scratch place is removed again.</source>
        <translation>O backup é restaurado em um local temporário, e cada arquivo é comparado com ele. Depois, um contêiner descartável da própria imagem do validador, sem rede, é iniciado sobre ele e a altura lhe é perguntada. O site atual, seus contêineres e seus volumes não são tocados, e o local temporário é removido em seguida.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Backup to drill</source>
        <translation>Backup a testar</translation>
    </message>
    <message>
        <source>Progress of the drill</source>
        <translation>Progresso do teste</translation>
    </message>
    <message>
        <source>What the drill says</source>
        <translation>O que o teste diz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Start Drill</source>
        <translation>Iniciar teste</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>Hourly · Today 15:00 · Verified</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>There is no backup that holds a chain</source>
        <translation>Não há backup que contenha uma cadeia</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>At work…</source>
        <translation>Trabalhando…</translation>
    </message>
    <message>
        <source>%1, for %2 at most</source>
        <comment>Waiting for the node, for 2 min at most</comment>
        <translation>%1, por %2 no máximo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Time to recover: 4 min 2 s</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>Não provado</translation>
    </message>
    <message>
        <source>The drill was stopped, and proves nothing.</source>
        <translation>O teste foi parado e não prova nada.</translation>
    </message>
    <message>
        <source>The live site was not touched.</source>
        <translation>O site atual não foi tocado.</translation>
    </message>
    <message>
        <source>Proven in drill</source>
        <translation>Provado em teste</translation>
    </message>
    <message>
        <source>Restored and compared</source>
        <translation>Restaurado e comparado</translation>
    </message>
    <message>
        <source>The backup was restored, every file compared, and the node answered on it. The live site was not touched.</source>
        <translation>O backup foi restaurado, cada arquivo comparado, e o nó respondeu sobre ele. O site atual não foi tocado.</translation>
    </message>
    <message>
        <source>The backup was restored and every file compared. The live site was not touched.</source>
        <translation>O backup foi restaurado e cada arquivo comparado. O site atual não foi tocado.</translation>
    </message>
    <message>
        <source>Time to recover</source>
        <translation>Tempo de recuperação</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restaurado</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s), %1</source>
        <translation>
            <numerusform>%n item, %1</numerusform>
            <numerusform>%n itens, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparado</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n arquivo</numerusform>
            <numerusform>%n arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Não iniciado</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>in the ledger, and on the backup&apos;s badge</source>
        <translation>no registro e na etiqueta do backup</translation>
    </message>
    <message>
        <source>Stopping, and removing what was made for it…</source>
        <translation>Parando e removendo o que foi criado para isto…</translation>
    </message>
</context>
<context>
    <name>bt2c::EngineChoice</name>
    <message>
        <source>chosen</source>
        <translation>escolhida</translation>
    </message>
    <message>
        <source>answers, but is not the one that was chosen</source>
        <translation>responde, mas não é a que foi escolhida</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>não existe</translation>
    </message>
    <message>
        <source>points nowhere</source>
        <translation>não aponta para nada</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>sem permissão</translation>
    </message>
    <message>
        <source>nobody listens there</source>
        <translation>ninguém escuta ali</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>sem resposta a tempo</translation>
    </message>
    <message>
        <source>something else than a container engine answers</source>
        <translation>responde algo que não é uma engine de contêineres</translation>
    </message>
    <message>
        <source>cannot be understood</source>
        <translation>não pode ser entendido</translation>
    </message>
    <message>
        <source>chosen in the settings of this program</source>
        <translation>escolhida nos ajustes deste programa</translation>
    </message>
    <message>
        <source>chosen by DOCKER_HOST</source>
        <translation>escolhida por DOCKER_HOST</translation>
    </message>
    <message>
        <source>chosen by DOCKER_CONTEXT: %1</source>
        <translation>escolhida por DOCKER_CONTEXT: %1</translation>
    </message>
    <message>
        <source>chosen by Docker&apos;s settings</source>
        <translation>escolhida pelos ajustes do Docker</translation>
    </message>
    <message>
        <source>chosen by context %1</source>
        <translation>escolhida pelo contexto %1</translation>
    </message>
    <message>
        <source>Docker&apos;s usual place</source>
        <translation>local habitual do Docker</translation>
    </message>
    <message>
        <source>where %1 listens</source>
        <translation>onde %1 escuta</translation>
    </message>
</context>
<context>
    <name>bt2c::EngineTrouble</name>
    <message>
        <source>No container engine is installed here.</source>
        <translation>Nenhuma engine de contêineres está instalada aqui.</translation>
    </message>
    <message>
        <source>The container engine is not running.</source>
        <translation>A engine de contêineres não está rodando.</translation>
    </message>
    <message>
        <source>You may not use the container engine.</source>
        <translation>Você não tem permissão para usar a engine de contêineres.</translation>
    </message>
    <message>
        <source>The container engine that is chosen does not answer; another one does.</source>
        <translation>A engine de contêineres escolhida não responde; outra responde.</translation>
    </message>
    <message>
        <source>The container engine does not answer.</source>
        <translation>A engine de contêineres não responde.</translation>
    </message>
    <message>
        <source>What answers is no container engine.</source>
        <translation>O que responde não é uma engine de contêineres.</translation>
    </message>
</context>
<context>
    <name>bt2c::FieldNames</name>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
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
        <translation>não pôde ser consultado: não há engine de contêineres</translation>
    </message>
    <message>
        <source>never started</source>
        <translation>nunca iniciado</translation>
    </message>
    <message>
        <source>running</source>
        <translation>rodando</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>em pausa</translation>
    </message>
    <message>
        <source>restarting</source>
        <translation>reiniciando</translation>
    </message>
    <message>
        <source>being removed</source>
        <translation>sendo removido</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>inoperante</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>no answer in %1</source>
        <translation>sem resposta em %1</translation>
    </message>
    <message>
        <source>The engine</source>
        <translation>A engine</translation>
    </message>
    <message>
        <source>%1 answers in %2 ms</source>
        <translation>%1 responde em %2 ms</translation>
    </message>
    <message>
        <source>Validator</source>
        <translation>Validador</translation>
    </message>
    <message>
        <source>there is no container %1</source>
        <translation>não há contêiner %1</translation>
    </message>
    <message>
        <source>exit %1</source>
        <translation>saída %1</translation>
    </message>
    <message numerus="yes">
        <source>%n restart(s)</source>
        <translation>
            <numerusform>%n reinício</numerusform>
            <numerusform>%n reinícios</numerusform>
        </translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Monitoramento</translation>
    </message>
    <message>
        <source>%1: no container</source>
        <translation>%1: sem contêiner</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none here</source>
        <translation>nenhum aqui</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Chain folder</source>
        <translation>Pasta da cadeia</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation>%1 não existe</translation>
    </message>
    <message>
        <source>%1: damaged</source>
        <translation>%1: danificado</translation>
    </message>
    <message>
        <source>%1 holds no chain</source>
        <translation>%1 não contém cadeia</translation>
    </message>
    <message>
        <source>%1 holds a new chain</source>
        <translation>%1 contém uma cadeia nova</translation>
    </message>
    <message>
        <source>%1: you may not look into it</source>
        <translation>%1: sem permissão de leitura</translation>
    </message>
    <message>
        <source>%1 holds no chain yet</source>
        <translation>%1 ainda não contém cadeia</translation>
    </message>
    <message>
        <source>it is not known where the chain is</source>
        <translation>não se sabe onde está a cadeia</translation>
    </message>
    <message>
        <source>%1: damaged, as the log says</source>
        <translation>%1: danificado, como diz o log</translation>
    </message>
    <message>
        <source>Access rights</source>
        <translation>Permissões</translation>
    </message>
    <message>
        <source>the node may not use its data</source>
        <translation>o nó não tem acesso aos dados</translation>
    </message>
    <message>
        <source>the node reads and writes its data</source>
        <translation>o nó lê e grava os dados</translation>
    </message>
    <message>
        <source>the log complains of none</source>
        <translation>o log não se queixa de nenhuma</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>the node ran out of memory</source>
        <translation>o nó ficou sem memória</translation>
    </message>
    <message>
        <source>nothing was ended for want of it</source>
        <translation>nada foi encerrado por falta dela</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>there is no container that could have one</source>
        <translation>não há contêiner que pudesse ter um</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vazio</translation>
    </message>
    <message>
        <source>no known trouble in the last lines</source>
        <translation>nenhum problema conhecido nas últimas linhas</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Cadeia</translation>
    </message>
    <message>
        <source>what answers there is not this validator</source>
        <translation>o que responde ali não é este validador</translation>
    </message>
    <message>
        <source>height %1, it was at %2</source>
        <translation>altura %1, estava em %2</translation>
    </message>
    <message>
        <source>height %1, no new block for %2</source>
        <translation>altura %1, nenhum bloco novo há %2</translation>
    </message>
    <message>
        <source>height %1, last block %2 ago</source>
        <translation>altura %1, último bloco há %2</translation>
    </message>
    <message>
        <source>height %1</source>
        <translation>altura %1</translation>
    </message>
    <message>
        <source>the node is starting</source>
        <translation>o nó está iniciando</translation>
    </message>
    <message>
        <source>port 8081 is not published</source>
        <translation>a porta 8081 não está publicada</translation>
    </message>
    <message>
        <source>what answers on port %1 is no node</source>
        <translation>o que responde na porta %1 não é um nó</translation>
    </message>
    <message>
        <source>no answer on port %1</source>
        <translation>sem resposta na porta %1</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Portas</translation>
    </message>
    <message>
        <source>one that the node needs is taken</source>
        <translation>uma de que o nó precisa está ocupada</translation>
    </message>
    <message>
        <source>%1 is taken by another program</source>
        <translation>%1 está ocupada por outro programa</translation>
    </message>
    <message>
        <source>%1 is taken by %2</source>
        <translation>%1 está ocupada por %2</translation>
    </message>
    <message>
        <source>none is published</source>
        <translation>nenhuma está publicada</translation>
    </message>
    <message>
        <source>%1 free of others</source>
        <translation>%1 livre de outros</translation>
    </message>
    <message>
        <source>could not be tried from here</source>
        <translation>não pôde ser testado daqui</translation>
    </message>
    <message>
        <source>not looked at: it was broken off</source>
        <translation>não examinado: foi interrompido</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>could not be asked</source>
        <translation>não pôde ser consultado</translation>
    </message>
    <message>
        <source>%1 free, %2 needed for a restore</source>
        <translation>%1 livres, %2 necessários para restaurar</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 livres</translation>
    </message>
    <message>
        <source>no space left, as %1 says</source>
        <translation>sem espaço, como diz %1</translation>
    </message>
    <message>
        <source>the log</source>
        <translation>o log</translation>
    </message>
    <message>
        <source>the engine</source>
        <translation>a engine</translation>
    </message>
    <message>
        <source>Compose file</source>
        <translation>Arquivo compose</translation>
    </message>
    <message>
        <source>not needed for practice</source>
        <translation>não é preciso na prática</translation>
    </message>
    <message>
        <source>the folder %1 is not there</source>
        <translation>a pasta %1 não existe</translation>
    </message>
    <message>
        <source>there</source>
        <translation>existe</translation>
    </message>
    <message>
        <source>there is none in %1</source>
        <translation>não há nenhum em %1</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>could not be looked at</source>
        <translation>não puderam ser examinados</translation>
    </message>
    <message>
        <source>there are none</source>
        <translation>não há nenhum</translation>
    </message>
    <message>
        <source>none of %1 is sound</source>
        <translation>nenhum de %1 está íntegro</translation>
    </message>
    <message>
        <source>%1 sound, newest %2 ago</source>
        <translation>%1 íntegros, o mais novo há %2</translation>
    </message>
    <message>
        <source>%1 not checked yet, newest %2 ago</source>
        <translation>%1 ainda não verificados, o mais novo há %2</translation>
    </message>
    <message>
        <source>%1 sound, %2 not checked yet, newest %3 ago</source>
        <translation>%1 íntegros, %2 ainda não verificados, o mais novo há %3</translation>
    </message>
    <message>
        <source>Backup disk</source>
        <translation>Disco de backup</translation>
    </message>
    <message>
        <source>the disk %1 is not mounted</source>
        <translation>o disco %1 não está montado</translation>
    </message>
    <message>
        <source>you may not look into %1</source>
        <translation>sem permissão de leitura em %1</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>não pôde ser lido</translation>
    </message>
    <message>
        <source>Earlier restores</source>
        <translation>Restaurações anteriores</translation>
    </message>
    <message>
        <source>one is being carried out now</source>
        <translation>uma está em andamento</translation>
    </message>
    <message>
        <source>one was interrupted</source>
        <translation>uma foi interrompida</translation>
    </message>
    <message>
        <source>a recovery is under way</source>
        <translation>uma recuperação está em andamento</translation>
    </message>
    <message>
        <source>a recovery was not ended</source>
        <translation>uma recuperação não foi encerrada</translation>
    </message>
    <message>
        <source>none is unfinished</source>
        <translation>nenhuma inacabada</translation>
    </message>
</context>
<context>
    <name>bt2c::FindingsCard</name>
    <message>
        <source>good</source>
        <translation>bom</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>ruim</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation>atenção</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
</context>
<context>
    <name>bt2c::FoundBy</name>
    <message>
        <source>found by its containers</source>
        <translation>encontrado pelos contêineres</translation>
    </message>
    <message>
        <source>read from its compose file</source>
        <translation>lido do arquivo compose</translation>
    </message>
    <message>
        <source>assumed as documented</source>
        <translation>suposto como documentado</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>definido manualmente</translation>
    </message>
</context>
<context>
    <name>bt2c::GeneralPane</name>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Como no sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clara</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escura</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>From the next start of this program on.</source>
        <translation>A partir do próximo início deste programa.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>For the command line and its jobs, where none is named, and for this window’s first start.</source>
        <translation>Para a linha de comando e suas tarefas, quando nenhum é indicado, e para a primeira abertura desta janela.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>The folder of the backups, for the command line and this window.</source>
        <translation>A pasta dos backups, para a linha de comando e esta janela.</translation>
    </message>
    <message>
        <source>Container engine</source>
        <translation>Mecanismo de contêineres</translation>
    </message>
    <message>
        <source>As the docker command line decides</source>
        <translation>O que a linha de comando docker decide</translation>
    </message>
    <message>
        <source>As DOCKER_HOST has it: unix:///…, ssh://…, or https://… with its keys in ~/.docker.</source>
        <translation>Como em DOCKER_HOST: unix:///…, ssh://… ou https://… com as chaves em ~/.docker.</translation>
    </message>
    <message>
        <source>Passphrase of the engine’s key</source>
        <translation>Senha da chave do mecanismo</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keep the passphrase</source>
        <translation>Guardar a senha da chave</translation>
    </message>
    <message>
        <source>Passphrase of its key</source>
        <translation>Senha da sua chave</translation>
    </message>
    <message>
        <source>Only where the engine is reached by TLS with a key that has one. Kept among the secrets, and never shown again.</source>
        <translation>Somente quando o mecanismo é acessado por TLS com uma chave que tem uma. Fica entre os segredos e nunca é mostrada de novo.</translation>
    </message>
    <message>
        <source>The passphrase is kept.</source>
        <translation>A senha da chave foi guardada.</translation>
    </message>
</context>
<context>
    <name>bt2c::HeightCard</name>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>Height of the chain</source>
        <translation>Altura da cadeia</translation>
    </message>
    <message>
        <source>Height of the chain over time</source>
        <translation>Altura da cadeia ao longo do tempo</translation>
    </message>
    <message>
        <source>Too little is known: heights are noted with each backup.</source>
        <translation>Sabe-se muito pouco: as alturas são anotadas a cada backup.</translation>
    </message>
    <message>
        <source>Dashed: what was to be expected of its pace</source>
        <translation>Tracejado: o esperado pelo ritmo dela</translation>
    </message>
</context>
<context>
    <name>bt2c::HeightWords</name>
    <message>
        <source>%1 blocks in %2.</source>
        <translation>%1 blocos em %2.</translation>
    </message>
    <message>
        <source>%1 blocks in %2; about %3 were to be expected.</source>
        <translation>%1 blocos em %2; esperavam-se cerca de %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::InspectSheet</name>
    <message>
        <source>Asking the engine…</source>
        <translation>Consultando a engine…</translation>
    </message>
    <message>
        <source>What the engine says of %1</source>
        <translation>O que a engine diz de %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>bt2c::InstallSheet</name>
    <message>
        <source>What will change</source>
        <translation>O que vai mudar</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) added</source>
        <translation>
            <numerusform>%n linha adicionada</numerusform>
            <numerusform>%n linhas adicionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) removed</source>
        <translation>
            <numerusform>%n linha removida</numerusform>
            <numerusform>%n linhas removidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 would be refused by cron: %2</source>
        <translation>A linha %1 seria recusada pelo cron: %2</translation>
    </message>
    <message>
        <source>cron would refuse it.</source>
        <translation>O cron a recusaria.</translation>
    </message>
    <message>
        <source>Install this crontab?</source>
        <translation>Instalar esta crontab?</translation>
    </message>
    <message>
        <source>In the crontab of %1: %2. All other lines stay as they are, byte for byte.</source>
        <translation>Na crontab de %1: %2. Todas as outras linhas ficam como estão, byte a byte.</translation>
    </message>
    <message>
        <source>This is the practice crontab: cron does not run it.</source>
        <translation>Esta é a crontab de prática: o cron não a executa.</translation>
    </message>
    <message>
        <source>The former crontab is kept, and Undo puts it back.</source>
        <translation>A crontab anterior fica guardada, e Desfazer a devolve.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Instalar</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>E mais %n.</numerusform>
            <numerusform>E mais %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::JobPanel</name>
    <message>
        <source>Job</source>
        <translation>Tarefa</translation>
    </message>
    <message>
        <source>Choose a job to see when it runs.</source>
        <translation>Escolha uma tarefa para ver quando ela roda.</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>A cada hora</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Todo dia</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Toda semana</translation>
    </message>
    <message>
        <source>At other times</source>
        <translation>Em outros horários</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Roda</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Às</translation>
    </message>
    <message>
        <source>Minute of the hour</source>
        <translation>Minuto da hora</translation>
    </message>
    <message>
        <source>minute </source>
        <translation>minuto </translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expressão</translation>
    </message>
    <message>
        <source>Next runs</source>
        <translation>Próximas execuções</translation>
    </message>
    <message>
        <source>Run Once…</source>
        <translation>Rodar uma vez…</translation>
    </message>
    <message>
        <source>Run this job once, as cron would</source>
        <translation>Rodar esta tarefa uma vez, como o cron faria</translation>
    </message>
    <message>
        <source>Turn Off</source>
        <translation>Desligar</translation>
    </message>
    <message>
        <source>Turn this job off</source>
        <translation>Desligar esta tarefa</translation>
    </message>
    <message>
        <source>More for this job</source>
        <translation>Mais para esta tarefa</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Run by launchd Instead…</source>
        <translation>Rodar pelo launchd…</translation>
    </message>
    <message>
        <source>Run by a systemd Timer Instead…</source>
        <translation>Rodar por um timer do systemd…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>another program&apos;s: it is shown, not changed</source>
        <translation>de outro programa: é mostrada, não alterada</translation>
    </message>
    <message>
        <source>Turn On</source>
        <translation>Ligar</translation>
    </message>
    <message>
        <source>Turn this job on</source>
        <translation>Ligar esta tarefa</translation>
    </message>
    <message>
        <source>Runs it now, with cron&apos;s few variables</source>
        <translation>Roda-a agora, com as poucas variáveis do cron</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <translation>%1 (desligada)</translation>
    </message>
    <message>
        <source>It is turned off.</source>
        <translation>Está desligada.</translation>
    </message>
    <message>
        <source>Whenever the machine starts.</source>
        <translation>Sempre que a máquina inicia.</translation>
    </message>
    <message>
        <source>(the clock changes)</source>
        <translation>(o relógio muda)</translation>
    </message>
    <message>
        <source>Not while the machine runs on battery.</source>
        <translation>Não enquanto a máquina usa bateria.</translation>
    </message>
    <message>
        <source>It never runs.</source>
        <translation>Nunca roda.</translation>
    </message>
    <message>
        <source>It has to run on one day at least. To stop it, turn it off.</source>
        <translation>Precisa rodar em pelo menos um dia. Para pará-la, desligue-a.</translation>
    </message>
</context>
<context>
    <name>bt2c::Jobs</name>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>faltam %1</translation>
    </message>
</context>
<context>
    <name>bt2c::Lists</name>
    <message>
        <source>, </source>
        <extracomment>Between the words of a list, with its space.</extracomment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>bt2c::LogDrawer</name>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Show the whole log</source>
        <translation>Mostrar o log inteiro</translation>
    </message>
    <message>
        <source>Container whose log is shown</source>
        <translation>Contêiner cujo log é mostrado</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Buscar no log</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Até quando voltar</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>At most the newest %1 lines</source>
        <translation>No máximo as %1 linhas mais novas</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Acompanhar</translation>
    </message>
    <message>
        <source>Follow the log</source>
        <translation>Acompanhar o log</translation>
    </message>
    <message>
        <source>Stay at the newest line</source>
        <translation>Ficar na linha mais nova</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Quebrar linhas longas</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>Copiar o log</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all that are shown</source>
        <translation>Copiar as linhas selecionadas, ou todas as mostradas</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>No line yet.</source>
        <translation>Nenhuma linha ainda.</translation>
    </message>
    <message>
        <source>There is no container whose log could be read.</source>
        <translation>Não há contêiner cujo log possa ser lido.</translation>
    </message>
    <message>
        <source>No line holds “%1”.</source>
        <translation>Nenhuma linha contém “%1”.</translation>
    </message>
    <message>
        <source>No line in the last hour.</source>
        <translation>Nenhuma linha na última hora.</translation>
    </message>
    <message>
        <source>No line today.</source>
        <translation>Nenhuma linha hoje.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n line(s)</source>
        <translation>
            <numerusform>%1 de %n linha</numerusform>
            <numerusform>%1 de %n linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 older ones are not kept here</source>
        <translation>%1 mais antigas não são guardadas aqui</translation>
    </message>
    <message>
        <source>the container ended</source>
        <translation>o contêiner terminou</translation>
    </message>
    <message>
        <source>The log broke off: %1</source>
        <translation>O log foi interrompido: %1</translation>
    </message>
</context>
<context>
    <name>bt2c::LogFilePane</name>
    <message>
        <source>Log that is shown</source>
        <translation>Log mostrado</translation>
    </message>
    <message>
        <source>Another log</source>
        <translation>Outro log</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>Filtrar o log</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Todos os níveis</translation>
    </message>
    <message>
        <source>Info and up</source>
        <translation>Info e acima</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avisos e erros</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erros</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Acompanhar</translation>
    </message>
    <message>
        <source>Follow the log</source>
        <translation>Acompanhar o log</translation>
    </message>
    <message>
        <source>Stay at the newest line</source>
        <translation>Ficar na linha mais nova</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Quebrar linhas longas</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>Copiar o log</translation>
    </message>
    <message>
        <source>Copy the selected lines, or the newest %1 of all that are shown</source>
        <translation>Copiar as linhas selecionadas, ou as %1 mais novas de todas as mostradas</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>no more could be read: %1</source>
        <translation>não foi possível ler mais: %1</translation>
    </message>
    <message>
        <source>No log yet</source>
        <translation>Ainda não há log</translation>
    </message>
    <message>
        <source>A scheduled backup writes one when it first runs: scheduled_backup.log, beside the backups.</source>
        <translation>Um backup agendado cria um quando roda pela primeira vez: scheduled_backup.log, ao lado dos backups.</translation>
    </message>
    <message>
        <source>This log is not there</source>
        <translation>Este log não existe</translation>
    </message>
    <message>
        <source>%1 does not exist. It is shown as soon as something is written to it.</source>
        <translation>%1 não existe. É mostrado assim que algo for gravado nele.</translation>
    </message>
    <message>
        <source>This log could not be read</source>
        <translation>Este log não pôde ser lido</translation>
    </message>
    <message>
        <source>%1 It is tried again until it can be.</source>
        <translation>%1 Tenta-se de novo até conseguir.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>The whole log is searched, from its end.</source>
        <translation>O log inteiro é pesquisado, a partir do fim.</translation>
    </message>
    <message>
        <source>The log is being read.</source>
        <translation>O log está sendo lido.</translation>
    </message>
    <message>
        <source>No line is like that</source>
        <translation>Nenhuma linha é assim</translation>
    </message>
    <message>
        <source>The whole log was searched.</source>
        <translation>O log inteiro foi pesquisado.</translation>
    </message>
    <message>
        <source>This log is empty</source>
        <translation>Este log está vazio</translation>
    </message>
    <message>
        <source>Lines appear here as they are written.</source>
        <translation>As linhas aparecem aqui à medida que são gravadas.</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>Mostrar todas as linhas</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied, the rest is too long</source>
        <translation>
            <numerusform>%n linha copiada, o resto é longo demais</numerusform>
            <numerusform>%n linhas copiadas, o resto é longo demais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied</source>
        <translation>
            <numerusform>%n linha copiada</numerusform>
            <numerusform>%n linhas copiadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::LogFileWords</name>
    <message>
        <source>Debug</source>
        <translation>Debug</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítico</translation>
    </message>
    <message numerus="yes">
        <source>%1 line(s), %2</source>
        <translation>
            <numerusform>%1 linha, %2</numerusform>
            <numerusform>%1 linhas, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lines so far, %2</source>
        <translation>%1 linhas até agora, %2</translation>
    </message>
    <message>
        <source>%1 lines, %2 shown</source>
        <translation>%1 linhas, %2 mostradas</translation>
    </message>
    <message>
        <source>%1 shown so far</source>
        <translation>%1 mostradas até agora</translation>
    </message>
    <message>
        <source>reading older ones: %1 %</source>
        <translation>lendo as mais antigas: %1%</translation>
    </message>
    <message>
        <source>searching older ones: %1 %</source>
        <translation>buscando nas mais antigas: %1%</translation>
    </message>
    <message>
        <source>older ones are not shown</source>
        <translation>as mais antigas não são mostradas</translation>
    </message>
    <message>
        <source>A new log was begun; older lines are in %1</source>
        <translation>Um novo log foi iniciado; as linhas mais antigas estão em %1</translation>
    </message>
    <message>
        <source>A new log was begun in the place of the one before</source>
        <translation>Um novo log foi iniciado no lugar do anterior</translation>
    </message>
    <message>
        <source>The log was emptied and begun anew</source>
        <translation>O log foi esvaziado e recomeçado</translation>
    </message>
    <message>
        <source>The log was moved or removed; this is what was in it. A new one is shown as soon as it is there</source>
        <translation>O log foi movido ou removido; isto é o que havia nele. Um novo é mostrado assim que existir</translation>
    </message>
    <message>
        <source>%1, beside the backups</source>
        <translation>%1, ao lado dos backups</translation>
    </message>
    <message>
        <source>%1, in the home folder</source>
        <translation>%1, na pasta pessoal</translation>
    </message>
    <message>
        <source>%1, beside the site</source>
        <translation>%1, ao lado do site</translation>
    </message>
    <message>
        <source>%1, in the site</source>
        <translation>%1, no site</translation>
    </message>
    <message>
        <source>%1, beside the scripts</source>
        <translation>%1, ao lado dos scripts</translation>
    </message>
    <message>
        <source>%1, older</source>
        <translation>%1, mais antigo</translation>
    </message>
</context>
<context>
    <name>bt2c::LogLines</name>
    <message>
        <source>Error: </source>
        <translation>Erro: </translation>
    </message>
    <message>
        <source>Warning: </source>
        <translation>Aviso: </translation>
    </message>
</context>
<context>
    <name>bt2c::LogTexts</name>
    <message>
        <source> … (%1 bytes in all)</source>
        <translation> … (%1 bytes ao todo)</translation>
    </message>
</context>
<context>
    <name>bt2c::LogView</name>
    <message>
        <source>Log lines</source>
        <translation>Linhas do log</translation>
    </message>
</context>
<context>
    <name>bt2c::Mail</name>
    <message>
        <source>Site: %1</source>
        <translation>Site: %1</translation>
    </message>
    <message>
        <source>Since: %1</source>
        <translation>Desde: %1</translation>
    </message>
    <message>
        <source>“bt2c-recovery status” says how the site stands now.</source>
        <translation>“bt2c-recovery status” diz como o site está agora.</translation>
    </message>
</context>
<context>
    <name>bt2c::MainWindow</name>
    <message>
        <source>No practice site could be made</source>
        <translation>Não foi possível criar o site de prática</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>PRÁTICA</translation>
    </message>
    <message>
        <source>BT2C Recovery Console</source>
        <translation>BT2C Recovery Console</translation>
    </message>
    <message>
        <source>Open Site…</source>
        <translation>Abrir site…</translation>
    </message>
    <message>
        <source>Choose Backup Folder…</source>
        <translation>Escolher pasta de backups…</translation>
    </message>
    <message>
        <source>Open Practice Site</source>
        <translation>Abrir site de prática</translation>
    </message>
    <message>
        <source>Check an Archive…</source>
        <translation>Verificar um pacote…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Encerrar</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Quick Check</source>
        <translation>Verificação rápida</translation>
    </message>
    <message>
        <source>Verify All</source>
        <translation>Verificar todos</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Reparar…</translation>
    </message>
    <message>
        <source>What Changed…</source>
        <translation>O que mudou…</translation>
    </message>
    <message>
        <source>Undo Last Restore…</source>
        <translation>Desfazer última restauração…</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Chain Only</source>
        <translation>Só a cadeia</translation>
    </message>
    <message>
        <source>Config Only</source>
        <translation>Só a configuração</translation>
    </message>
    <message>
        <source>Copy to…</source>
        <translation>Copiar para…</translation>
    </message>
    <message>
        <source>Move to Trash…</source>
        <translation>Mover para o Lixo…</translation>
    </message>
    <message>
        <source>Restore Drill…</source>
        <translation>Teste de restauração…</translation>
    </message>
    <message>
        <source>Off-Site Copies…</source>
        <translation>Cópias externas…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>About BT2C Recovery Console</source>
        <translation>Sobre o BT2C Recovery Console</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Alerts…</source>
        <translation>Alertas…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Contêineres</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Recuperação</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Agendamento</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Start All</source>
        <translation>Iniciar todos</translation>
    </message>
    <message>
        <source>Stop All…</source>
        <translation>Parar todos…</translation>
    </message>
    <message>
        <source>Restart All</source>
        <translation>Reiniciar todos</translation>
    </message>
    <message>
        <source>Bring Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Create Without Starting</source>
        <translation>Criar sem iniciar</translation>
    </message>
    <message>
        <source>Take Down…</source>
        <translation>Derrubar…</translation>
    </message>
    <message>
        <source>Create Missing Volume…</source>
        <translation>Criar volume que falta…</translation>
    </message>
    <message>
        <source>Let Docker Choose the Engine</source>
        <translation>Deixar o Docker escolher a engine</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Discard Changes</source>
        <translation>Descartar alterações</translation>
    </message>
    <message>
        <source>Add a Backup Job</source>
        <translation>Adicionar tarefa de backup</translation>
    </message>
    <message>
        <source>Review and Install…</source>
        <translation>Revisar e instalar…</translation>
    </message>
    <message>
        <source>Undo Last Install…</source>
        <translation>Desfazer última instalação…</translation>
    </message>
    <message>
        <source>Back Up Now</source>
        <translation>Fazer backup agora</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
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
        <translation>docker compose down; os volumes ficam</translation>
    </message>
    <message>
        <source>Compares the checksum without reading the content</source>
        <translation>Compara o checksum sem ler o conteúdo</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visualizar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>&amp;Site</translation>
    </message>
    <message>
        <source>&amp;Backup</source>
        <translation>&amp;Backup</translation>
    </message>
    <message>
        <source>S&amp;chedule</source>
        <translation>A&amp;gendamento</translation>
    </message>
    <message>
        <source>Open the site of a validator</source>
        <translation>Abrir o site de um validador</translation>
    </message>
    <message>
        <source>Choose the folder where the site is to be</source>
        <translation>Escolher a pasta onde o site deve ficar</translation>
    </message>
    <message>
        <source>Choose the folder of backups</source>
        <translation>Escolher a pasta de backups</translation>
    </message>
    <message>
        <source>Check an archive</source>
        <translation>Verificar um pacote</translation>
    </message>
    <message>
        <source>Archives (*.tar.gz *.tar *.tar.xz *.tar.bz2 *.tar.zst)</source>
        <translation>Pacotes (*.tar.gz *.tar *.tar.xz *.tar.bz2 *.tar.zst)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>BT2C Recovery Console %1</source>
        <translation>BT2C Recovery Console %1</translation>
    </message>
    <message>
        <source>Backups you can trust, and a way back when a validator has died.</source>
        <translation>Backups em que você pode confiar, e um caminho de volta quando um validador morre.</translation>
    </message>
    <message>
        <source>Ledger of checks and operations: %1</source>
        <translation>Registro de verificações e operações: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) could not be sent</source>
        <translation>
            <numerusform>%n mensagem não pôde ser enviada</numerusform>
            <numerusform>%n mensagens não puderam ser enviadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 It is tried again every minute.</source>
        <translation>%1: %2 Tenta-se de novo a cada minuto.</translation>
    </message>
    <message>
        <source>Show Alerts</source>
        <translation>Mostrar alertas</translation>
    </message>
    <message>
        <source>Found %1</source>
        <translation>%1 encontrado</translation>
    </message>
    <message>
        <source>The validator lies in %1, its backups go to %2. Nothing was changed. What is left to do to be protected stands below.</source>
        <translation>O validador está em %1 e seus backups vão para %2. Nada foi alterado. O que falta para estar protegido está abaixo.</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>Comandos…</translation>
    </message>
    <message>
        <source>Full Screen</source>
        <translation>Tela cheia</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>Solução de problemas</translation>
    </message>
    <message>
        <source>Support Bundle…</source>
        <translation>Pacote de suporte…</translation>
    </message>
    <message>
        <source>This choice is not kept in the settings</source>
        <translation>Esta escolha não ficou nos ajustes</translation>
    </message>
</context>
<context>
    <name>bt2c::MessagesPane</name>
    <message>
        <source>Not moved, and to be typed again: %1</source>
        <translation>Não movidos, precisam ser digitados de novo: %1</translation>
    </message>
    <message>
        <source>Still where they were, too: %1</source>
        <translation>Continuam também onde estavam: %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desligado</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Slack, Mattermost</source>
        <translation>Slack, Mattermost</translation>
    </message>
    <message>
        <source>ntfy</source>
        <translation>ntfy</translation>
    </message>
    <message>
        <source>Sign of life</source>
        <translation>Sinal de vida</translation>
    </message>
    <message>
        <source>Mail to</source>
        <translation>E-mail para</translation>
    </message>
    <message>
        <source>By the machine’s own sendmail. Several addresses are separated by commas.</source>
        <translation>Pelo sendmail da própria máquina. Separe vários endereços com vírgulas.</translation>
    </message>
    <message>
        <source>Mail from</source>
        <translation>E-mail de</translation>
    </message>
    <message>
        <source>sendmail’s own</source>
        <translation>o do próprio sendmail</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>A file for Prometheus’ node exporter, written at each look of the watch.</source>
        <translation>Um arquivo para o node exporter do Prometheus, gravado a cada exame do monitoramento.</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>No chaveiro</translation>
    </message>
    <message>
        <source>In a file that only you can read</source>
        <translation>Em um arquivo que só você pode ler</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Segredos</translation>
    </message>
    <message>
        <source>Addresses of webhooks and passwords. Jobs of cron have no keychain on many machines.</source>
        <translation>Endereços de webhooks e senhas. Em muitas máquinas as tarefas do cron não têm chaveiro.</translation>
    </message>
    <message>
        <source>Send a Test</source>
        <translation>Enviar um teste</translation>
    </message>
    <message>
        <source>Sends a message that nothing is wrong to all of these</source>
        <translation>Envia a todos estes a mensagem de que nada está errado</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name of the webhook</source>
        <translation>Nome do webhook</translation>
    </message>
    <message>
        <source>Lower-case letters, digits and hyphens</source>
        <translation>Letras minúsculas, algarismos e hifens</translation>
    </message>
    <message>
        <source>Form of the webhook</source>
        <translation>Formato do webhook</translation>
    </message>
    <message>
        <source>Address: https://…</source>
        <translation>Endereço: https://…</translation>
    </message>
    <message>
        <source>Address of the webhook</source>
        <translation>Endereço do webhook</translation>
    </message>
    <message>
        <source>Kept among the secrets, and never shown again</source>
        <translation>Guardado entre os segredos e nunca mais exibido</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Add the webhook</source>
        <translation>Adicionar o webhook</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove the chosen webhook</source>
        <translation>Remover o webhook escolhido</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Not sent (%1): %2</source>
        <translation>Não enviado (%1): %2</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Enviado: %1</translation>
    </message>
    <message>
        <source>It failed. %1</source>
        <translation>Falhou. %1</translation>
    </message>
</context>
<context>
    <name>bt2c::NameAsk</name>
    <message>
        <source>Type the site&apos;s name to go on</source>
        <translation>Digite o nome do site para continuar</translation>
    </message>
    <message>
        <source>What comes now cannot be had back from the site itself</source>
        <translation>O que vem agora não pode ser recuperado a partir do próprio site</translation>
    </message>
    <message>
        <source>This is removed</source>
        <translation>Isto é removido</translation>
    </message>
    <message>
        <source>Type the site&apos;s name, %1, to go on:</source>
        <translation>Digite o nome do site, %1, para continuar:</translation>
    </message>
</context>
<context>
    <name>bt2c::OfferList</name>
    <message>
        <source>Sound backups, newest first</source>
        <translation>Backups íntegros, do mais novo ao mais antigo</translation>
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
        <translation>altura %1</translation>
    </message>
    <message>
        <source>height not noted</source>
        <translation>altura não anotada</translation>
    </message>
    <message>
        <source>you lose %1</source>
        <translation>você perde %1</translation>
    </message>
    <message>
        <source>loss not known</source>
        <translation>perda desconhecida</translation>
    </message>
</context>
<context>
    <name>bt2c::OffsiteModel</name>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>On this machine too</source>
        <translation>Também nesta máquina</translation>
    </message>
    <message>
        <source>Not on this machine</source>
        <translation>Não nesta máquina</translation>
    </message>
    <message>
        <source>%1, made %2, copied %3</source>
        <translation>%1, criado %2, copiado %3</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Criado</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aqui</translation>
    </message>
</context>
<context>
    <name>bt2c::OffsitePane</name>
    <message>
        <source>Copies of the backups on another disk or another machine, encrypted, of which each piece is kept once. restic makes them.</source>
        <translation>Cópias dos backups em outro disco ou outra máquina, criptografadas, em que cada parte é guardada uma só vez. São feitas pelo restic.</translation>
    </message>
    <message>
        <source>Connect or Make</source>
        <translation>Conectar ou criar</translation>
    </message>
    <message>
        <source>A folder on another disk, or what restic takes: sftp:…, s3:…, rest:…, rclone:…. Without its password nothing in the repository can be read: keep a copy of it in another place.</source>
        <translation>Uma pasta em outro disco, ou o que o restic aceita: sftp:…, s3:…, rest:…, rclone:…. Sem a senha nada no repositório pode ser lido: guarde uma cópia dela em outro lugar.</translation>
    </message>
    <message>
        <source>Copy after each scheduled backup</source>
        <translation>Copiar após cada backup agendado</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dias</translation>
    </message>
    <message>
        <source>“bt2c-recovery offsite forget” removes older ones, but never the newest three of a type.</source>
        <translation>“bt2c-recovery offsite forget” remove os mais antigos, mas nunca os três mais novos de cada tipo.</translation>
    </message>
    <message>
        <source>Off-site copies</source>
        <translation>Cópias externas</translation>
    </message>
    <message>
        <source>Copy Now</source>
        <translation>Copiar agora</translation>
    </message>
    <message>
        <source>Check Now</source>
        <translation>Verificar agora</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Use None</source>
        <translation>Não usar nenhum</translation>
    </message>
    <message>
        <source>No repository is set: there are no copies elsewhere.</source>
        <translation>Nenhum repositório definido: não há cópias em outro lugar.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) off-site, copied %1.</source>
        <translation>
            <numerusform>%n backup externo, copiado %1.</numerusform>
            <numerusform>%n backups externos, copiados %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was copied yet.</source>
        <translation>Nada foi copiado ainda.</translation>
    </message>
    <message>
        <source>Checked %1: sound.</source>
        <translation>Verificado %1: íntegro.</translation>
    </message>
    <message>
        <source>Checked %1: damaged.</source>
        <translation>Verificado %1: danificado.</translation>
    </message>
    <message>
        <source>The last copying failed: %1</source>
        <translation>A última cópia falhou: %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>The repository was made.</source>
        <translation>O repositório foi criado.</translation>
    </message>
    <message>
        <source>Connected to the repository.</source>
        <translation>Conectado ao repositório.</translation>
    </message>
    <message>
        <source>Copying backups off-site</source>
        <translation>Fazendo cópias externas</translation>
    </message>
    <message numerus="yes">
        <source>All %n backup(s) were there already.</source>
        <translation>
            <numerusform>O backup já estava lá.</numerusform>
            <numerusform>Todos os %n backups já estavam lá.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) copied, %1, which took %2 there.</source>
        <translation>
            <numerusform>%n backup copiado, %1, que ocupou %2 lá.</numerusform>
            <numerusform>%n backups copiados, %1, que ocuparam %2 lá.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the off-site copies</source>
        <translation>Verificando as cópias externas</translation>
    </message>
    <message>
        <source>The repository is damaged: %1</source>
        <translation>O repositório está danificado: %1</translation>
    </message>
    <message>
        <source>Sound: its structure, and part %1 of %2 of its data.</source>
        <translation>Íntegro: a estrutura e a parte %1 de %2 dos dados.</translation>
    </message>
</context>
<context>
    <name>bt2c::OffsiteSheet</name>
    <message>
        <source>Off-site copies</source>
        <translation>Cópias externas</translation>
    </message>
    <message>
        <source>Another Repository…</source>
        <translation>Outro repositório…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Baixar</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Backups in the repository</source>
        <translation>Backups no repositório</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Looking at what is off-site…</source>
        <translation>Examinando as cópias externas…</translation>
    </message>
    <message>
        <source>Where the copies are, and the repository’s password. Nothing in it is changed. What is typed is kept among the secrets, so that it need not be typed again.</source>
        <translation>Onde estão as cópias e a senha do repositório. Nada nele é alterado. O que for digitado é guardado entre os segredos, para não precisar ser digitado de novo.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Connected. There is no backup in it yet: each scheduled backup is copied, and Settings can copy what is here now.</source>
        <translation>Conectado. Ainda não há backup nele: cada backup agendado é copiado, e os Ajustes podem copiar o que há aqui agora.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) off-site. The one that is fetched comes into the folder of backups and is read to its last byte; nothing there is replaced.</source>
        <translation>
            <numerusform>%n backup externo. O que for baixado vem para a pasta de backups e é lido até o último byte; nada lá é substituído.</numerusform>
            <numerusform>%n backups externos. O que for baixado vem para a pasta de backups e é lido até o último byte; nada lá é substituído.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is of the site “%1” on the machine “%2”. Fetch it only if “%3” is to take its place.</source>
        <translation>É do site “%1” na máquina “%2”. Baixe-o só se “%3” deve tomar o lugar dele.</translation>
    </message>
    <message>
        <source>It holds no chain: it brings back the configuration only.</source>
        <translation>Não contém cadeia: traz de volta só a configuração.</translation>
    </message>
    <message>
        <source>Fetching %1. It takes its place when every byte was read and found sound.</source>
        <translation>Baixando %1. Toma seu lugar quando cada byte tiver sido lido e estiver íntegro.</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <translation>Baixando %1</translation>
    </message>
    <message>
        <source>It was here already, byte for byte: %1</source>
        <translation>Já estava aqui, byte a byte: %1</translation>
    </message>
    <message>
        <source>It is here now, and every byte was read: %1</source>
        <translation>Está aqui agora, e cada byte foi lido: %1</translation>
    </message>
    <message>
        <source>The damaged one of that name is kept as %1.</source>
        <translation>O danificado com esse nome foi guardado como %1.</translation>
    </message>
    <message>
        <source>Restoring puts it into the site; you are asked before, and it can be taken back.</source>
        <translation>Restaurar o coloca no site; você é consultado antes, e isso pode ser desfeito.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>wrong password or no key found</source>
        <translation>senha incorreta ou nenhuma chave encontrada</translation>
    </message>
    <message>
        <source>Connecting to another repository makes it the one for this site: backups are copied there from then on, and the password of %1 is forgotten here. Keep that in another place first. Nothing in either repository is changed.</source>
        <translation>Conectar outro repositório faz dele o que vale: os backups passam a ser copiados para lá, e a senha de %1 é esquecida aqui. Guarde-a antes em outro lugar. Nada muda em nenhum dos dois repositórios.</translation>
    </message>
</context>
<context>
    <name>bt2c::OutputView</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar o comando</translation>
    </message>
    <message>
        <source>Copies the command that does the same in a shell</source>
        <translation>Copia o comando que faz o mesmo em um shell</translation>
    </message>
    <message>
        <source>What the steps write</source>
        <translation>O que as etapas escrevem</translation>
    </message>
    <message numerus="yes">
        <source>… %n line(s) came faster than they could be shown</source>
        <translation>
            <numerusform>… %n linha veio rápido demais para ser mostrada</numerusform>
            <numerusform>… %n linhas vieram rápido demais para serem mostradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::OutsideSheet</name>
    <message>
        <source>Something else changed the crontab</source>
        <translation>Algo mais alterou a crontab</translation>
    </message>
    <message>
        <source>This is what is different now from what was read here. Nothing of it is overwritten.</source>
        <translation>Isto é o que está diferente agora do que foi lido aqui. Nada disso é sobrescrito.</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>O que foi alterado</translation>
    </message>
    <message>
        <source>Your edits are made again on what stands there now, as far as they fit.</source>
        <translation>Suas edições são refeitas sobre o que está lá agora, até onde couberem.</translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Take It Up</source>
        <translation>Incorporar</translation>
    </message>
</context>
<context>
    <name>bt2c::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Fazer backup agora</translation>
    </message>
    <message>
        <source>Makes a backup of the validator now</source>
        <translation>Faz um backup do validador agora</translation>
    </message>
    <message>
        <source>Recover…</source>
        <translation>Recuperar…</translation>
    </message>
    <message>
        <source>Finds out what is wrong and leads through the procedure</source>
        <translation>Descobre o que está errado e conduz pelo procedimento</translation>
    </message>
    <message>
        <source>Recovery point</source>
        <translation>Ponto de recuperação</translation>
    </message>
    <message>
        <source>Recovery time</source>
        <translation>Tempo de recuperação</translation>
    </message>
    <message>
        <source>Next backup</source>
        <translation>Próximo backup</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Cadeia</translation>
    </message>
    <message>
        <source>Trend of the height</source>
        <translation>Tendência da altura</translation>
    </message>
    <message>
        <source>Last two weeks</source>
        <translation>Últimas duas semanas</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Vale a pena ver</translation>
    </message>
    <message>
        <source>Alerts…</source>
        <translation>Alertas…</translation>
    </message>
    <message>
        <source>What was told of this site, and what is kept quiet</source>
        <translation>O que foi avisado sobre este site e o que está silenciado</translation>
    </message>
    <message>
        <source>No site yet</source>
        <translation>Nenhum site ainda</translation>
    </message>
    <message>
        <source>Open the folder of your validator, and this page says whether you could get it back, to what height, and how long it would take. Or practise first: nothing there is real.</source>
        <translation>Abra a pasta do seu validador, e esta página diz se você conseguiria recuperá-lo, até que altura e em quanto tempo. Ou pratique antes: lá nada é real.</translation>
    </message>
    <message>
        <source>Open site…</source>
        <translation>Abrir site…</translation>
    </message>
    <message>
        <source>Open a practice site</source>
        <translation>Abrir um site de prática</translation>
    </message>
    <message>
        <source>Nothing. All is as it should be.</source>
        <translation>Nada. Tudo está como deve.</translation>
    </message>
    <message>
        <source>Nothing else.</source>
        <translation>Nada mais.</translation>
    </message>
</context>
<context>
    <name>bt2c::OverviewWords</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>there is no backup of the chain that can be restored</source>
        <translation>não há backup da cadeia que possa ser restaurado</translation>
    </message>
    <message>
        <source>since the newest verified backup</source>
        <translation>desde o backup verificado mais novo</translation>
    </message>
    <message>
        <source>since the newest backup, which is not verified</source>
        <translation>desde o backup mais novo, que não está verificado</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) %1</source>
        <translation>
            <numerusform>%n bloco %1</numerusform>
            <numerusform>%n blocos %1</numerusform>
        </translation>
    </message>
    <message>
        <source>not measured yet: a restore drill tells</source>
        <translation>ainda não medido: um teste de restauração dirá</translation>
    </message>
    <message>
        <source>there is nothing to restore</source>
        <translation>não há nada a restaurar</translation>
    </message>
    <message>
        <source>measured in this backup’s drill</source>
        <translation>medido no teste deste backup</translation>
    </message>
    <message>
        <source>by a drill %1 and this backup’s size</source>
        <translation>por um teste %1 e pelo tamanho deste backup</translation>
    </message>
    <message>
        <source>by how fast this machine restored before</source>
        <translation>pela velocidade com que esta máquina já restaurou</translation>
    </message>
    <message>
        <source>without the validator’s start</source>
        <translation>sem o início do validador</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>nothing makes backups by itself</source>
        <translation>nada faz backups automaticamente</translation>
    </message>
    <message>
        <source>the schedule is not known</source>
        <translation>o agendamento não é conhecido</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>em %1</translation>
    </message>
    <message>
        <source>last block %1</source>
        <translation>último bloco %1</translation>
    </message>
    <message>
        <source>nobody could be asked</source>
        <translation>ninguém pôde ser consultado</translation>
    </message>
    <message>
        <source>as far as is known: %1</source>
        <translation>até onde se sabe: %1</translation>
    </message>
</context>
<context>
    <name>bt2c::PageHeader</name>
    <message>
        <source>PRACTICE</source>
        <translation>PRÁTICA</translation>
    </message>
    <message>
        <source>This is a practice site: nothing you do here touches a real validator.</source>
        <translation>Este é um site de prática: nada do que você faz aqui toca em um validador real.</translation>
    </message>
</context>
<context>
    <name>bt2c::ProcedureFiles</name>
    <message>
        <source>This is a link. Put the file itself here.</source>
        <translation>Isto é um link. Ponha aqui o próprio arquivo.</translation>
    </message>
    <message>
        <source>The file has to be named after its procedure: %1.</source>
        <translation>O arquivo precisa ter o nome do seu procedimento: %1.</translation>
    </message>
    <message>
        <source>The folder of the site’s own procedures cannot be read.</source>
        <translation>A pasta dos procedimentos do próprio site não pode ser lida.</translation>
    </message>
    <message>
        <source>There are %1 files; only the first %2 were read.</source>
        <translation>Há %1 arquivos; só os primeiros %2 foram lidos.</translation>
    </message>
    <message>
        <source>The alternatives lead back to this procedure.</source>
        <translation>As alternativas levam de volta a este procedimento.</translation>
    </message>
    <message>
        <source>There is no procedure “%1”.</source>
        <translation>Não existe o procedimento “%1”.</translation>
    </message>
</context>
<context>
    <name>bt2c::ProcedureProblems</name>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>um número</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>um texto</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>uma lista</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>um objeto</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>The file is too large: at most %1 KiB are read.</source>
        <translation>O arquivo é grande demais: no máximo %1 KiB são lidos.</translation>
    </message>
    <message>
        <source>This is not valid JSON; line %1: %2.</source>
        <translation>Isto não é JSON válido; linha %1: %2.</translation>
    </message>
    <message>
        <source>The file has to hold one object, in braces.</source>
        <translation>O arquivo precisa conter um objeto, entre chaves.</translation>
    </message>
    <message>
        <source>The field is missing. It says which version of this format the file has: 1.</source>
        <translation>O campo falta. Ele diz que versão deste formato o arquivo tem: 1.</translation>
    </message>
    <message>
        <source>This program reads files of schema 1 only.</source>
        <translation>Este programa só lê arquivos do esquema 1.</translation>
    </message>
    <message>
        <source>A procedure cannot be the alternative to itself.</source>
        <translation>Um procedimento não pode ser a alternativa a si mesmo.</translation>
    </message>
    <message>
        <source>The field is missing.</source>
        <translation>O campo falta.</translation>
    </message>
    <message>
        <source>This has to be a list of steps, and is %1.</source>
        <translation>Isto deve ser uma lista de etapas, e é %1.</translation>
    </message>
    <message>
        <source>There is no step.</source>
        <translation>Não há nenhuma etapa.</translation>
    </message>
    <message>
        <source>There are %1 steps; at most %2 are read.</source>
        <translation>Há %1 etapas; no máximo %2 são lidas.</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>etapa %1</translation>
    </message>
    <message>
        <source>A step has to be an object, in braces, and is %1.</source>
        <translation>Uma etapa deve ser um objeto, entre chaves, e é %1.</translation>
    </message>
    <message>
        <source>There is no action “%1”.</source>
        <translation>Não existe a ação “%1”.</translation>
    </message>
    <message>
        <source>“%1” replaces or removes data, so this has to be true.</source>
        <translation>“%1” substitui ou remove dados, por isso isto deve ser true.</translation>
    </message>
    <message>
        <source>A step that destroys something cannot be optional.</source>
        <translation>Uma etapa que destrói algo não pode ser opcional.</translation>
    </message>
    <message>
        <source>There is no field of this name. There are: %1.</source>
        <translation>Não há campo com este nome. Existem: %1.</translation>
    </message>
    <message>
        <source>This has to be a text, in quotes, and is %1.</source>
        <translation>Isto deve ser um texto, entre aspas, e é %1.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>O texto está vazio.</translation>
    </message>
    <message>
        <source>The text is too long: %1 characters, at most %2 are allowed.</source>
        <translation>O texto é longo demais: %1 caracteres, no máximo %2 são permitidos.</translation>
    </message>
    <message>
        <source>The text holds a control character, which would hide what it says.</source>
        <translation>O texto contém um caractere de controle, que esconderia o que ele diz.</translation>
    </message>
    <message>
        <source>{%1} stands for a real name only in “command”.</source>
        <translation>{%1} só representa um nome real em “command”.</translation>
    </message>
    <message>
        <source>The text has to fit into one line.</source>
        <translation>O texto precisa caber em uma linha.</translation>
    </message>
    <message>
        <source>“%1” will not do: small letters, digits and “-” are allowed.</source>
        <translation>“%1” não serve: são permitidos letras minúsculas, algarismos e “-”.</translation>
    </message>
    <message>
        <source>This has to be true or false, without quotes, and is %1.</source>
        <translation>Isto deve ser true ou false, sem aspas, e é %1.</translation>
    </message>
    <message>
        <source>This has to be a list of steps’ ids, as [&quot;stop-validator&quot;].</source>
        <translation>Isto deve ser uma lista de ids de etapas, como [&quot;stop-validator&quot;].</translation>
    </message>
    <message>
        <source>A step is named twice.</source>
        <translation>Uma etapa é citada duas vezes.</translation>
    </message>
    <message>
        <source>Nothing is known by the name {%1}. Known are: %2.</source>
        <translation>Nada é conhecido pelo nome {%1}. São conhecidos: %2.</translation>
    </message>
    <message>
        <source>An earlier step has the id “%1”, too.</source>
        <translation>Uma etapa anterior também tem o id “%1”.</translation>
    </message>
    <message>
        <source>A backup is restored without having been verified: a step “verify-backup” has to come before.</source>
        <translation>Um backup é restaurado sem ter sido verificado: uma etapa “verify-backup” precisa vir antes.</translation>
    </message>
    <message>
        <source>The chain is removed without a copy: a step “safety-archive” has to come before.</source>
        <translation>A cadeia é removida sem uma cópia: uma etapa “safety-archive” precisa vir antes.</translation>
    </message>
    <message>
        <source>There is no step “%1”.</source>
        <translation>Não existe a etapa “%1”.</translation>
    </message>
    <message>
        <source>A step cannot need itself.</source>
        <translation>Uma etapa não pode precisar de si mesma.</translation>
    </message>
    <message>
        <source>This step and “%1” wait for each other.</source>
        <translation>Esta etapa e “%1” esperam uma pela outra.</translation>
    </message>
    <message>
        <source>“%1” comes only later.</source>
        <translation>“%1” só vem depois.</translation>
    </message>
</context>
<context>
    <name>bt2c::ProgressLine</name>
    <message>
        <source>%1 % done</source>
        <translation>%1% concluído</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Trabalhando</translation>
    </message>
</context>
<context>
    <name>bt2c::ProofLine</name>
    <message>
        <source>hourly backups in the last day</source>
        <translation>backups por hora no último dia</translation>
    </message>
    <message>
        <source>hourly, last day</source>
        <translation>por hora, último dia</translation>
    </message>
    <message>
        <source>hourly</source>
        <translation>por hora</translation>
    </message>
    <message>
        <source>daily backups in the last week</source>
        <translation>backups diários na última semana</translation>
    </message>
    <message>
        <source>daily, last week</source>
        <translation>diários, última semana</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>diários</translation>
    </message>
    <message>
        <source>weekly backups in the last four weeks</source>
        <translation>backups semanais nas últimas quatro semanas</translation>
    </message>
    <message>
        <source>weekly, four weeks</source>
        <translation>semanais, quatro semanas</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>semanais</translation>
    </message>
    <message>
        <source>Show runs</source>
        <translation>Mostrar execuções</translation>
    </message>
    <message>
        <source>Whether the schedule ran</source>
        <translation>Se o agendamento rodou</translation>
    </message>
    <message>
        <source>Looking at what ran…</source>
        <translation>Examinando o que rodou…</translation>
    </message>
    <message>
        <source>No backup job, so none is expected</source>
        <translation>Nenhuma tarefa de backup, nada a esperar</translation>
    </message>
    <message>
        <source>What ran could not be looked at</source>
        <translation>O que rodou não pôde ser examinado</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Não se sabe</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n of them began late</source>
        <translation>
            <numerusform>%n deles começou atrasado</numerusform>
            <numerusform>%n deles começaram atrasados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them not as it should be</source>
        <translation>
            <numerusform>%n deles não está como deve</numerusform>
            <numerusform>%n deles não estão como devem</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 seen</source>
        <translation>%1 vistos</translation>
    </message>
    <message>
        <source>None due</source>
        <translation>Nenhum previsto</translation>
    </message>
    <message>
        <source>whether backups were made</source>
        <translation>se backups foram feitos</translation>
    </message>
    <message>
        <source>Not known whether backups were made</source>
        <translation>Não se sabe se backups foram feitos</translation>
    </message>
    <message>
        <source>No run was due so far</source>
        <translation>Nenhuma execução prevista até agora</translation>
    </message>
    <message>
        <source>Not all backups could be seen</source>
        <translation>Nem todos os backups puderam ser vistos</translation>
    </message>
    <message>
        <source>Not all that tells of runs could be read</source>
        <translation>Nem tudo o que indica execuções pôde ser lido</translation>
    </message>
</context>
<context>
    <name>bt2c::ProofWords</name>
    <message>
        <source>the job of a timer</source>
        <translation>a tarefa de um timer</translation>
    </message>
    <message>
        <source>line %1 of the crontab</source>
        <translation>linha %1 da crontab</translation>
    </message>
    <message>
        <source>For which site %1 is cannot be told: %2</source>
        <translation>Não se sabe para qual site é %1: %2</translation>
    </message>
    <message>
        <source>Where %1 puts its backups cannot be told: %2</source>
        <translation>Não se sabe onde %1 põe os backups: %2</translation>
    </message>
    <message>
        <source>When this machine was off or asleep is not known.</source>
        <translation>Não se sabe quando esta máquina esteve desligada ou em repouso.</translation>
    </message>
    <message>
        <source>When this machine ran on battery is not known; %1 is left out then.</source>
        <translation>Não se sabe quando esta máquina usou bateria; nesses momentos, %1 é pulada.</translation>
    </message>
</context>
<context>
    <name>bt2c::ReasonList</name>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Inacabado</translation>
    </message>
    <message>
        <source>Validator</source>
        <translation>Validador</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Off-Site</source>
        <translation>Externo</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Teste</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Agendamento</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
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
        <translation>A pasta dos backups não existe</translation>
    </message>
    <message>
        <source>The folder of the backups cannot be read</source>
        <translation>A pasta dos backups não pode ser lida</translation>
    </message>
    <message>
        <source>There is no backup</source>
        <translation>Não há backup</translation>
    </message>
    <message>
        <source>No backup holds the chain</source>
        <translation>Nenhum backup contém a cadeia</translation>
    </message>
    <message>
        <source>No backup can be restored</source>
        <translation>Nenhum backup pode ser restaurado</translation>
    </message>
    <message>
        <source>A restore was begun and not finished</source>
        <translation>Uma restauração foi iniciada e não terminou</translation>
    </message>
    <message>
        <source>A recovery was begun and not finished</source>
        <translation>Uma recuperação foi iniciada e não terminou</translation>
    </message>
    <message>
        <source>The validator does not answer</source>
        <translation>O validador não responde</translation>
    </message>
    <message>
        <source>The validator is started over and over</source>
        <translation>O validador é iniciado repetidamente</translation>
    </message>
    <message>
        <source>The chain makes no more blocks</source>
        <translation>A cadeia não produz mais blocos</translation>
    </message>
    <message>
        <source>The chain is lower than it was before</source>
        <translation>A cadeia está mais baixa do que antes</translation>
    </message>
    <message>
        <source>No backup is verified</source>
        <translation>Nenhum backup está verificado</translation>
    </message>
    <message>
        <source>The newest backup is of no use</source>
        <translation>O backup mais novo não serve</translation>
    </message>
    <message>
        <source>The newest backup is not verified</source>
        <translation>O backup mais novo não está verificado</translation>
    </message>
    <message>
        <source>A restore drill failed</source>
        <translation>Um teste de restauração falhou</translation>
    </message>
    <message>
        <source>The newest verified backup is too old</source>
        <translation>O backup verificado mais novo é antigo demais</translation>
    </message>
    <message>
        <source>A backup is from the future</source>
        <translation>Um backup é do futuro</translation>
    </message>
    <message>
        <source>A scheduled backup failed</source>
        <translation>Um backup agendado falhou</translation>
    </message>
    <message>
        <source>Scheduled backups are not made</source>
        <translation>Os backups agendados não são feitos</translation>
    </message>
    <message>
        <source>Backups disappeared</source>
        <translation>Backups desapareceram</translation>
    </message>
    <message>
        <source>A backup is much smaller than the one before it</source>
        <translation>Um backup é muito menor que o anterior</translation>
    </message>
    <message>
        <source>A backup holds nothing</source>
        <translation>Um backup não contém nada</translation>
    </message>
    <message>
        <source>Nothing makes backups by itself</source>
        <translation>Nada faz backups automaticamente</translation>
    </message>
    <message>
        <source>The schedule cannot be read</source>
        <translation>O agendamento não pode ser lido</translation>
    </message>
    <message>
        <source>The settings cannot be read</source>
        <translation>Os ajustes não podem ser lidos</translation>
    </message>
    <message>
        <source>The next backup does not fit on the disk</source>
        <translation>O próximo backup não cabe no disco</translation>
    </message>
    <message>
        <source>The backup disk will soon be full</source>
        <translation>O disco de backup ficará cheio em breve</translation>
    </message>
    <message>
        <source>The off-site copies are damaged</source>
        <translation>As cópias externas estão danificadas</translation>
    </message>
    <message>
        <source>An older backup is of no use</source>
        <translation>Um backup mais antigo não serve</translation>
    </message>
    <message>
        <source>Scheduled backups were missed</source>
        <translation>Backups agendados não ocorreram</translation>
    </message>
    <message>
        <source>No backup was ever tried in a restore drill</source>
        <translation>Nenhum backup passou por um teste de restauração</translation>
    </message>
    <message>
        <source>The newest restore drill is too old</source>
        <translation>O teste de restauração mais novo é antigo demais</translation>
    </message>
    <message>
        <source>The newest off-site copy is too old</source>
        <translation>A cópia externa mais nova é antiga demais</translation>
    </message>
    <message>
        <source>The off-site copies were not checked for long</source>
        <translation>As cópias externas não são verificadas há muito tempo</translation>
    </message>
    <message>
        <source>How far the chain is, is not known</source>
        <translation>Não se sabe até onde vai a cadeia</translation>
    </message>
</context>
<context>
    <name>bt2c::Recovery</name>
    <message>
        <source>%1 was read in full %2 ago and was sound; the same bytes lie there now</source>
        <translation>%1 foi lido por inteiro há %2 e estava íntegro; os mesmos bytes estão lá agora</translation>
    </message>
    <message>
        <source>Reading all of %1</source>
        <translation>Lendo %1 por inteiro</translation>
    </message>
    <message>
        <source>%1 is sound</source>
        <translation>%1 está íntegro</translation>
    </message>
    <message>
        <source>%1 is the newest, and sound</source>
        <translation>%1 é o mais novo e está íntegro</translation>
    </message>
    <message numerus="yes">
        <source>%1 is sound; %n newer ones cannot be used</source>
        <translation>
            <numerusform>%1 está íntegro; %n mais novo não pode ser usado</numerusform>
            <numerusform>%1 está íntegro; %n mais novos não podem ser usados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>%1 não pode ser usado: %2</translation>
    </message>
    <message>
        <source>No sound backup holds the chain.</source>
        <translation>Nenhum backup íntegro contém a cadeia.</translation>
    </message>
    <message>
        <source>This backup is at height %1. How high the live chain was is not known.</source>
        <translation>Este backup está na altura %1. Não se sabe a que altura estava a cadeia atual.</translation>
    </message>
    <message>
        <source>This backup is at height %1, and so is all that is known of the live chain: nothing is lost.</source>
        <translation>Este backup está na altura %1, assim como tudo o que se sabe da cadeia atual: nada se perde.</translation>
    </message>
    <message numerus="yes">
        <source>The live chain was at %1, this backup is at %2: %n blocks, about %3, will be fetched again from peers or lost.</source>
        <translation>
            <numerusform>A cadeia atual estava em %1, este backup está em %2: %n bloco, cerca de %3, será buscado de novo nos peers ou perdido.</numerusform>
            <numerusform>A cadeia atual estava em %1, este backup está em %2: %n blocos, cerca de %3, serão buscados de novo nos peers ou perdidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, height %3</source>
        <translation>%1: %2, altura %3</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecida</translation>
    </message>
    <message numerus="yes">
        <source>… and %n older ones</source>
        <translation>
            <numerusform>… e %n mais antigo</numerusform>
            <numerusform>… e %n mais antigos</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no backups in %1</source>
        <translation>Não há backups em %1</translation>
    </message>
    <message numerus="yes">
        <source>%n backups: of those with the chain %1 are sound and %2 not checked yet; %3 cannot be used</source>
        <translation>
            <numerusform>%n backup: dos que têm a cadeia, %1 íntegros e %2 ainda não verificados; %3 não podem ser usados</numerusform>
            <numerusform>%n backups: dos que têm a cadeia, %1 íntegros e %2 ainda não verificados; %3 não podem ser usados</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored %1, carried to its end after an interruption</source>
        <translation>Restaurado %1, levado até o fim após uma interrupção</translation>
    </message>
    <message>
        <source>The former chain is kept in %1</source>
        <translation>A cadeia anterior está guardada em %1</translation>
    </message>
    <message>
        <source>Restored %1: %2 in %3</source>
        <translation>Restaurado %1: %2 em %3</translation>
    </message>
    <message>
        <source>Waiting for height %1: it is at %2</source>
        <translation>Aguardando a altura %1: está em %2</translation>
    </message>
    <message>
        <source>Waiting for the next block after height %1</source>
        <translation>Aguardando o próximo bloco após a altura %1</translation>
    </message>
    <message>
        <source>The node is starting</source>
        <translation>O nó está iniciando</translation>
    </message>
    <message>
        <source>Waiting for the node to answer</source>
        <translation>Aguardando o nó responder</translation>
    </message>
    <message>
        <source>The node answers after %1: height %2</source>
        <translation>O nó responde após %1: altura %2</translation>
    </message>
    <message>
        <source>It grows: height %1</source>
        <translation>Cresce: altura %1</translation>
    </message>
    <message>
        <source>The chain is at height %1 and grows, %2 after the look began</source>
        <translation>A cadeia está na altura %1 e cresce, %2 após o início do exame</translation>
    </message>
    <message>
        <source>Following the log until the node answers</source>
        <translation>Acompanhando o log até o nó responder</translation>
    </message>
    <message>
        <source>The node answers at height %1, after %2</source>
        <translation>O nó responde na altura %1, após %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Starting %1</source>
        <translation>Iniciando %1</translation>
    </message>
    <message>
        <source>Stopping %1</source>
        <translation>Parando %1</translation>
    </message>
    <message>
        <source>There is no compose file here; the containers are taken one by one.</source>
        <translation>Não há arquivo compose aqui; os contêineres são tratados um a um.</translation>
    </message>
    <message>
        <source>There is no compose tool here; the containers are taken one by one.</source>
        <translation>Não há ferramenta compose aqui; os contêineres são tratados um a um.</translation>
    </message>
    <message>
        <source>The engine answers. This site has no containers; they have to be made.</source>
        <translation>A engine responde. Este site não tem contêineres; eles precisam ser criados.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n containers run</source>
        <translation>
            <numerusform>%1 de %n contêiner roda</numerusform>
            <numerusform>%1 de %n contêineres rodam</numerusform>
        </translation>
    </message>
    <message>
        <source>All containers are stopped and gone. The volumes stay.</source>
        <translation>Todos os contêineres foram parados e removidos. Os volumes ficam.</translation>
    </message>
    <message numerus="yes">
        <source>%n containers are stopped</source>
        <translation>
            <numerusform>%n contêiner está parado</numerusform>
            <numerusform>%n contêineres estão parados</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no container of the validator, so none runs</source>
        <translation>Não há contêiner do validador, então nenhum roda</translation>
    </message>
    <message>
        <source>%1 is stopped, exit code %2</source>
        <translation>%1 está parado, código de saída %2</translation>
    </message>
    <message>
        <source>%1 was not running: %2</source>
        <translation>%1 não estava rodando: %2</translation>
    </message>
    <message>
        <source>There is no container of the validator; compose makes it anew.</source>
        <translation>Não há contêiner do validador; o compose o cria de novo.</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 roda</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation>%1 não existe</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mais de %1</translation>
    </message>
    <message>
        <source>The folder %1 (%2) is set aside beside the site. Nothing in it is deleted.</source>
        <translation>A pasta %1 (%2) é separada ao lado do site. Nada nela é apagado.</translation>
    </message>
    <message>
        <source>The volume %1 is not there</source>
        <translation>O volume %1 não existe</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>criado %1</translation>
    </message>
    <message>
        <source>The volume %1 is removed for good</source>
        <translation>O volume %1 é removido de vez</translation>
    </message>
    <message>
        <source>The volume %1 (%2) is removed for good</source>
        <translation>O volume %1 (%2) é removido de vez</translation>
    </message>
    <message>
        <source>What it holds is kept in %1 first</source>
        <translation>O que ele contém é guardado antes em %1</translation>
    </message>
    <message>
        <source>No copy of it is kept: this cannot be taken back</source>
        <translation>Nenhuma cópia é guardada: isto não pode ser desfeito</translation>
    </message>
    <message>
        <source>What it holds is kept in an archive first, as far as it can be read</source>
        <translation>O que ele contém é guardado antes em um pacote, até onde possa ser lido</translation>
    </message>
    <message>
        <source>running, unhealthy</source>
        <translation>rodando, com falha</translation>
    </message>
    <message>
        <source>running</source>
        <translation>rodando</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>em pausa</translation>
    </message>
    <message>
        <source>made and never started</source>
        <translation>criado e nunca iniciado</translation>
    </message>
    <message>
        <source>restarting again and again, exit code %1</source>
        <translation>reiniciando repetidamente, código de saída %1</translation>
    </message>
    <message>
        <source>stopped, out of memory</source>
        <translation>parado, sem memória</translation>
    </message>
    <message>
        <source>stopped, exit code %1</source>
        <translation>parado, código de saída %1</translation>
    </message>
    <message>
        <source>being removed</source>
        <translation>sendo removido</translation>
    </message>
    <message>
        <source>in an unknown state</source>
        <translation>em um estado desconhecido</translation>
    </message>
    <message>
        <source>Restoring %1 into a scratch place</source>
        <translation>Restaurando %1 em um local temporário</translation>
    </message>
    <message>
        <source>It restores whole in %1. No node was started on it: %2</source>
        <translation>É restaurado por inteiro em %1. Nenhum nó foi iniciado sobre ele: %2</translation>
    </message>
    <message>
        <source>It restores whole and its node answers at height %1, in %2</source>
        <translation>É restaurado por inteiro, e o nó responde na altura %1, em %2</translation>
    </message>
    <message>
        <source>It restores whole and its node runs, in %1</source>
        <translation>É restaurado por inteiro, e o nó roda, em %1</translation>
    </message>
    <message>
        <source>Done by hand, as the operator said</source>
        <translation>Feito manualmente, como disse o operador</translation>
    </message>
    <message>
        <source>The validator is stopped. Bringing the former chain back</source>
        <translation>O validador está parado. Trazendo de volta a cadeia anterior</translation>
    </message>
    <message>
        <source>Starting the validator on it</source>
        <translation>Iniciando o validador sobre ela</translation>
    </message>
    <message>
        <source>Starting the validator again</source>
        <translation>Iniciando o validador de novo</translation>
    </message>
    <message>
        <source>%1 is empty: there is nothing to set aside</source>
        <translation>%1 está vazio: não há nada a separar</translation>
    </message>
    <message>
        <source>The former chain is set aside in %1</source>
        <translation>A cadeia anterior foi separada em %1</translation>
    </message>
    <message>
        <source>Nothing is deleted: the former chain is in %1</source>
        <translation>Nada foi apagado: a cadeia anterior está em %1</translation>
    </message>
    <message>
        <source>The volume %1 is gone</source>
        <translation>O volume %1 foi removido</translation>
    </message>
    <message>
        <source>The volume %1 is not there: there is nothing to remove</source>
        <translation>O volume %1 não existe: não há nada a remover</translation>
    </message>
    <message>
        <source>The volume %1 was removed before; a new one of that name is left alone</source>
        <translation>O volume %1 foi removido antes; um novo com esse nome fica como está</translation>
    </message>
    <message>
        <source>%1 is empty or not there: there is nothing to keep</source>
        <translation>%1 está vazio ou não existe: não há nada a guardar</translation>
    </message>
    <message>
        <source>Keeping what %1 holds</source>
        <translation>Guardando o que %1 contém</translation>
    </message>
    <message>
        <source>Kept in %1: %2 in %3</source>
        <translation>Guardado em %1: %2 em %3</translation>
    </message>
    <message>
        <source>The chain changed since it was kept. It is kept once more.</source>
        <translation>A cadeia mudou desde que foi guardada. Ela é guardada mais uma vez.</translation>
    </message>
    <message>
        <source>Whether the chain changed since it was kept cannot be seen. It is kept once more.</source>
        <translation>Não é possível ver se a cadeia mudou desde que foi guardada. Ela é guardada mais uma vez.</translation>
    </message>
    <message>
        <source>%1 is no longer what was written. The chain is kept once more.</source>
        <translation>%1 não é mais o que foi gravado. A cadeia é guardada mais uma vez.</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>Guardado em %1</translation>
    </message>
</context>
<context>
    <name>bt2c::RecoveryPage</name>
    <message>
        <source>The recovery was not begun</source>
        <translation>A recuperação não foi iniciada</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>Undo the recovery of %1?</source>
        <translation>Desfazer a recuperação de %1?</translation>
    </message>
    <message>
        <source>The validator is stopped, the chain of %1 goes back to what it was before, and the validator is started if it ran. What was wrong with the chain then will be wrong again.</source>
        <translation>O validador é parado, a cadeia de %1 volta ao que era antes, e o validador é iniciado se estava rodando. O que estava errado com a cadeia estará errado de novo.</translation>
    </message>
    <message>
        <source>What is there now is not deleted: it is set aside. Backups are not touched.</source>
        <translation>O que está lá agora não é apagado: é separado. Os backups não são tocados.</translation>
    </message>
    <message>
        <source>Undo Recovery</source>
        <translation>Desfazer recuperação</translation>
    </message>
    <message>
        <source>The recovery was undone</source>
        <translation>A recuperação foi desfeita</translation>
    </message>
    <message>
        <source>The chain is what it was before.</source>
        <translation>A cadeia é a de antes.</translation>
    </message>
    <message>
        <source>Undoing was stopped</source>
        <translation>A reversão foi parada</translation>
    </message>
    <message>
        <source>It can be asked for again.</source>
        <translation>Pode ser pedida de novo.</translation>
    </message>
    <message>
        <source>Undone, and the validator does not run on it</source>
        <translation>Desfeita, e o validador não roda sobre ela</translation>
    </message>
    <message>
        <source>The recovery was not undone</source>
        <translation>A recuperação não foi desfeita</translation>
    </message>
    <message>
        <source>Turn to “%1” instead?</source>
        <translation>Passar para “%1”?</translation>
    </message>
    <message>
        <source>This recovery ends here, with what was done left as it is, and the other one begins.</source>
        <translation>Esta recuperação termina aqui, o que foi feito fica como está, e a outra começa.</translation>
    </message>
    <message>
        <source>Before anything is removed you are asked again.</source>
        <translation>Antes que algo seja removido, você é consultado de novo.</translation>
    </message>
    <message>
        <source>Begin It</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Stop the recovery of %1?</source>
        <translation>Encerrar a recuperação de %1?</translation>
    </message>
    <message>
        <source>What it did stays as it is. It cannot be gone on with then; another can be begun.</source>
        <translation>O que ela fez fica como está. Depois não pode ser continuada; outra pode ser iniciada.</translation>
    </message>
    <message>
        <source>Stop It</source>
        <translation>Encerrar</translation>
    </message>
    <message>
        <source>The recovery was not stopped</source>
        <translation>A recuperação não foi encerrada</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salvar o relatório</translation>
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
        <translation>O relatório não foi salvo</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>The report is saved</source>
        <translation>O relatório foi salvo</translation>
    </message>
    <message>
        <source>The report is on the clipboard</source>
        <translation>O relatório foi copiado</translation>
    </message>
    <message>
        <source>As Markdown, to be pasted where it is needed.</source>
        <translation>Como Markdown, para colar onde for preciso.</translation>
    </message>
    <message>
        <source>Stop undoing, and close?</source>
        <translation>Parar de desfazer e fechar?</translation>
    </message>
    <message>
        <source>Stop the step that runs, and close?</source>
        <translation>Parar a etapa em execução e fechar?</translation>
    </message>
    <message>
        <source>The validator may not be running until the recovery is finished.</source>
        <translation>O validador pode não estar rodando até a recuperação terminar.</translation>
    </message>
    <message>
        <source>The step is stopped safely first. At the next start the recovery can be gone on with from there.</source>
        <translation>A etapa é antes parada com segurança. No próximo início a recuperação pode ser continuada dali.</translation>
    </message>
    <message>
        <source>Stop and Close</source>
        <translation>Parar e fechar</translation>
    </message>
    <message>
        <source>Keep Open</source>
        <translation>Manter aberto</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examinando…</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Recuperação</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Examinar de novo</translation>
    </message>
    <message>
        <source>Looks at everything once more; nothing is changed</source>
        <translation>Examina tudo mais uma vez; nada é alterado</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Parar aqui</translation>
    </message>
    <message>
        <source>Ends the recovery. What was done stays as it is.</source>
        <translation>Encerra a recuperação. O que foi feito fica como está.</translation>
    </message>
    <message>
        <source>No validator site is open</source>
        <translation>Nenhum site de validador aberto</translation>
    </message>
    <message>
        <source>Choose the folder that holds your validator&apos;s docker-compose.yml, or practise a recovery on a site that touches nothing.</source>
        <translation>Escolha a pasta que contém o docker-compose.yml do seu validador, ou pratique uma recuperação em um site que não toca em nada.</translation>
    </message>
    <message>
        <source>Open Site…</source>
        <translation>Abrir site…</translation>
    </message>
    <message>
        <source>Open Practice Site</source>
        <translation>Abrir site de prática</translation>
    </message>
    <message>
        <source>Beginning…</source>
        <translation>Iniciando…</translation>
    </message>
    <message numerus="yes">
        <source>Looked at %n thing(s) in %1</source>
        <translation>
            <numerusform>%n item examinado em %1</numerusform>
            <numerusform>%n itens examinados em %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::RecoveryReport</name>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>não alcançada</translation>
    </message>
    <message>
        <source>begun, and not ended</source>
        <translation>iniciada e não encerrada</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluída</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>pulada</translation>
    </message>
    <message>
        <source>This recovery has not ended. It can be gone on with.</source>
        <translation>Esta recuperação não terminou. Pode ser continuada.</translation>
    </message>
    <message>
        <source>The site was recovered.</source>
        <translation>O site foi recuperado.</translation>
    </message>
    <message>
        <source>The recovery was stopped before its end. What was done until then stayed as it was.</source>
        <translation>A recuperação foi encerrada antes do fim. O que foi feito até então ficou como estava.</translation>
    </message>
    <message>
        <source>The recovery was taken back. The site has the data it had before.</source>
        <translation>A recuperação foi desfeita. O site tem os dados que tinha antes.</translation>
    </message>
    <message>
        <source>Recovery of %1</source>
        <translation>Recuperação de %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedimento</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ainda não</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Carried out from</source>
        <translation>Executada em</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>O que estava errado</translation>
    </message>
    <message>
        <source>No diagnosis was made before.</source>
        <translation>Nenhum diagnóstico foi feito antes.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>O que foi feito</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>It was tried %1 times; this is the last.</source>
        <translation>Foi tentada %1 vezes; esta é a última.</translation>
    </message>
    <message>
        <source>The same by hand:</source>
        <translation>O mesmo, manualmente:</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>Pulada: %1</translation>
    </message>
    <message>
        <source>Height of the chain before</source>
        <translation>Altura da cadeia antes</translation>
    </message>
    <message>
        <source>Height of the backup</source>
        <translation>Altura do backup</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Backup criado</translation>
    </message>
    <message>
        <source>Blocks to be fetched again from peers, or lost</source>
        <translation>Blocos a buscar de novo nos peers, ou perdidos</translation>
    </message>
    <message>
        <source>Which is, of chain, about</source>
        <translation>Isto é, de cadeia, cerca de</translation>
    </message>
    <message>
        <source>Height afterwards, as the node told it</source>
        <translation>Altura depois, informada pelo nó</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>O que foi medido</translation>
    </message>
    <message>
        <source>No height was known.</source>
        <translation>Nenhuma altura era conhecida.</translation>
    </message>
    <message>
        <source>What is kept, and the way back</source>
        <translation>O que está guardado, e o caminho de volta</translation>
    </message>
    <message>
        <source>The backup that was chosen: %1</source>
        <translation>O backup escolhido: %1</translation>
    </message>
    <message>
        <source>The former data: %1</source>
        <translation>Os dados anteriores: %1</translation>
    </message>
    <message>
        <source>The former chain, in its volume: %1</source>
        <translation>A cadeia anterior, no seu volume: %1</translation>
    </message>
    <message>
        <source>What the chain’s data held before it was removed: %1</source>
        <translation>O que os dados da cadeia continham antes de serem removidos: %1</translation>
    </message>
    <message>
        <source>Nothing was replaced, so nothing had to be kept.</source>
        <translation>Nada foi substituído, então nada precisou ser guardado.</translation>
    </message>
    <message>
        <source>As long as that is kept, this takes the recovery back:</source>
        <translation>Enquanto isso estiver guardado, este comando desfaz a recuperação:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no reason was given</source>
        <translation>nenhum motivo foi dado</translation>
    </message>
    <message>
        <source>%1: not reached</source>
        <translation>%1: não alcançada</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>O que foi pulado</translation>
    </message>
    <message>
        <source>The steps, one by one</source>
        <translation>As etapas, uma a uma</translation>
    </message>
</context>
<context>
    <name>bt2c::RecoveryRun</name>
    <message>
        <source>Recovering</source>
        <translation>Recuperando</translation>
    </message>
    <message>
        <source>Recovering %1</source>
        <translation>Recuperando %1</translation>
    </message>
</context>
<context>
    <name>bt2c::RecoveryWay</name>
    <message>
        <source>Needs the container engine, which cannot be used now.</source>
        <translation>Precisa da engine de contêineres, que não pode ser usada agora.</translation>
    </message>
    <message>
        <source>Another operation works on the site now.</source>
        <translation>Outra operação trabalha no site agora.</translation>
    </message>
    <message>
        <source>The restore that was interrupted comes first.</source>
        <translation>A restauração interrompida vem primeiro.</translation>
    </message>
    <message>
        <source>The recovery that was begun comes first.</source>
        <translation>A recuperação iniciada vem primeiro.</translation>
    </message>
    <message>
        <source>Needs the compose file, which is not there.</source>
        <translation>Precisa do arquivo compose, que não existe.</translation>
    </message>
    <message>
        <source>Makes the containers anew from the compose file and starts them. The chain stays as it is.</source>
        <translation>Cria os contêineres de novo a partir do arquivo compose e os inicia. A cadeia fica como está.</translation>
    </message>
    <message>
        <source>Starts what is stopped. Nothing is replaced.</source>
        <translation>Inicia o que está parado. Nada é substituído.</translation>
    </message>
    <message>
        <source>For an unexpected shutdown. Not likely to help: the data would still be damaged.</source>
        <translation>Para um desligamento inesperado. Dificilmente ajuda: os dados continuariam danificados.</translation>
    </message>
    <message>
        <source>For an unexpected shutdown. Would start with a new and empty chain.</source>
        <translation>Para um desligamento inesperado. Começaria com uma cadeia nova e vazia.</translation>
    </message>
    <message>
        <source>For an unexpected shutdown. Would go on with the new chain.</source>
        <translation>Para um desligamento inesperado. Continuaria com a cadeia nova.</translation>
    </message>
    <message>
        <source>Starts the validator. It fetches the chain from its peers, which may take hours.</source>
        <translation>Inicia o validador. Ele busca a cadeia nos peers, o que pode levar horas.</translation>
    </message>
    <message>
        <source>Starts the validator again. It may run out of memory once more.</source>
        <translation>Inicia o validador de novo. Ele pode ficar sem memória outra vez.</translation>
    </message>
    <message>
        <source>For an unexpected shutdown. Helps once what is in the way has been removed.</source>
        <translation>Para um desligamento inesperado. Ajuda depois de removido o que está no caminho.</translation>
    </message>
    <message>
        <source>For an unexpected shutdown. Not likely to help: the validator is started again and again as it is.</source>
        <translation>Para um desligamento inesperado. Dificilmente ajuda: o validador já é iniciado repetidamente como está.</translation>
    </message>
    <message>
        <source>For an unexpected shutdown. Nothing is stopped now.</source>
        <translation>Para um desligamento inesperado. Nada está parado agora.</translation>
    </message>
    <message>
        <source>How many blocks are newer is not known.</source>
        <translation>Não se sabe quantos blocos são mais novos.</translation>
    </message>
    <message>
        <source>No block that is known of is newer.</source>
        <translation>Nenhum bloco conhecido é mais novo.</translation>
    </message>
    <message numerus="yes">
        <source>You lose %n block(s), fetched again from peers.</source>
        <translation>
            <numerusform>Você perde %n bloco, buscado de novo nos peers.</numerusform>
            <numerusform>Você perde %n blocos, buscados de novo nos peers.</numerusform>
        </translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificado</translation>
    </message>
    <message>
        <source>its checksum was right</source>
        <translation>o checksum estava certo</translation>
    </message>
    <message>
        <source>not checked yet, which is done first</source>
        <translation>ainda não verificado, o que é feito primeiro</translation>
    </message>
    <message>
        <source>%1, height %2, %3.</source>
        <translation>%1, altura %2, %3.</translation>
    </message>
    <message>
        <source>%1, height not recorded, %2.</source>
        <translation>%1, altura não registrada, %2.</translation>
    </message>
    <message>
        <source>Can be undone.</source>
        <translation>Pode ser desfeito.</translation>
    </message>
    <message>
        <source>Restart the containers</source>
        <translation>Reiniciar os contêineres</translation>
    </message>
    <message>
        <source>Restore the newest sound backup</source>
        <translation>Restaurar o backup íntegro mais novo</translation>
    </message>
    <message>
        <source>There is no sound backup.</source>
        <translation>Não há backup íntegro.</translation>
    </message>
    <message>
        <source>The disk with the backups is not mounted. Connect it, then look again.</source>
        <translation>O disco com os backups não está montado. Conecte-o e examine de novo.</translation>
    </message>
    <message>
        <source>The backups could not be looked at.</source>
        <translation>Os backups não puderam ser examinados.</translation>
    </message>
    <message>
        <source>Needs %1 of room, and %2 are free. Make room, then look again.</source>
        <translation>Precisa de %1 de espaço, e há %2 livres. Libere espaço e examine de novo.</translation>
    </message>
    <message>
        <source>Begin a new chain</source>
        <translation>Começar uma cadeia nova</translation>
    </message>
    <message>
        <source>Removes the volume %1%2.</source>
        <translation>Remove o volume %1%2.</translation>
    </message>
    <message>
        <source>Takes the folder %1%2 away.</source>
        <translation>Retira a pasta %1%2.</translation>
    </message>
    <message numerus="yes">
        <source>Only when no backup is sound. You have %n that may be restored.</source>
        <translation>
            <numerusform>Só quando nenhum backup está íntegro. Você tem %n que pode ser restaurado.</numerusform>
            <numerusform>Só quando nenhum backup está íntegro. Você tem %n que podem ser restaurados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only when no backup is sound. Yours could not be looked at: do that first.</source>
        <translation>Só quando nenhum backup está íntegro. Os seus não puderam ser examinados: faça isso primeiro.</translation>
    </message>
    <message>
        <source>There is no sound backup. The chain begins at height 0 and is fetched from peers, which may take hours.</source>
        <translation>Não há backup íntegro. A cadeia começa na altura 0 e é buscada nos peers, o que pode levar horas.</translation>
    </message>
</context>
<context>
    <name>bt2c::RecoveryWords</name>
    <message>
        <source>Live chain</source>
        <translation>Cadeia atual</translation>
    </message>
    <message>
        <source>height not known</source>
        <translation>altura desconhecida</translation>
    </message>
    <message>
        <source>nothing that is left tells it</source>
        <translation>nada do que resta a informa</translation>
    </message>
    <message>
        <source>height %1</source>
        <translation>altura %1</translation>
    </message>
    <message>
        <source>replaced, and kept</source>
        <translation>substituída e guardada</translation>
    </message>
    <message>
        <source>the highest that is known</source>
        <translation>a maior que se conhece</translation>
    </message>
    <message>
        <source>This backup</source>
        <translation>Este backup</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>criado %1</translation>
    </message>
    <message>
        <source>time not known</source>
        <translation>hora desconhecida</translation>
    </message>
    <message>
        <source>height not noted</source>
        <translation>altura não anotada</translation>
    </message>
    <message>
        <source>You lose</source>
        <translation>Você perde</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>what came after %1</source>
        <translation>o que veio depois de %1</translation>
    </message>
    <message>
        <source>no blocks</source>
        <translation>nenhum bloco</translation>
    </message>
    <message>
        <source>the backup is as high as the chain was</source>
        <translation>o backup é tão alto quanto a cadeia era</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n bloco</numerusform>
            <numerusform>%n blocos</numerusform>
        </translation>
    </message>
    <message>
        <source>fetched again from peers, or lost</source>
        <translation>buscados de novo nos peers, ou perdidos</translation>
    </message>
    <message>
        <source>%1, fetched again from peers, or lost</source>
        <translation>%1, buscados de novo nos peers, ou perdidos</translation>
    </message>
    <message>
        <source>procedure %1</source>
        <translation>procedimento %1</translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>menos de um minuto</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>cerca de %1 min</translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>cerca de %n hora</numerusform>
            <numerusform>cerca de %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s)</source>
        <translation>
            <numerusform>cerca de %n dia</numerusform>
            <numerusform>cerca de %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>left out</source>
        <translation>pulada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluída</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>a fazer</translation>
    </message>
    <message>
        <source>running</source>
        <translation>em execução</translation>
    </message>
    <message>
        <source>The former chain is kept in the volume, in %1.</source>
        <translation>A cadeia anterior está guardada no volume, em %1.</translation>
    </message>
    <message>
        <source>The former data is kept in %1.</source>
        <translation>Os dados anteriores estão guardados em %1.</translation>
    </message>
    <message>
        <source>What the chain held before is in the safety archive %1.</source>
        <translation>O que a cadeia continha antes está no pacote de segurança %1.</translation>
    </message>
    <message>
        <source>The backup is in place.</source>
        <translation>O backup está no lugar.</translation>
    </message>
    <message>
        <source>The former chain is removed. Backups and configuration are untouched.</source>
        <translation>A cadeia anterior foi removida. Os backups e a configuração estão intactos.</translation>
    </message>
    <message>
        <source>The former chain is removed from its place.</source>
        <translation>A cadeia anterior foi retirada do seu lugar.</translation>
    </message>
    <message>
        <source>Nothing is removed so far.</source>
        <translation>Nada foi removido até agora.</translation>
    </message>
    <message>
        <source>Nothing is removed so far. What the chain holds is copied into a safety archive first, as far as it can be read.</source>
        <translation>Nada foi removido até agora. O que a cadeia contém é antes copiado para um pacote de segurança, até onde possa ser lido.</translation>
    </message>
    <message>
        <source>Nothing is lost so far. The live data is untouched until the copy stands verified beside it.</source>
        <translation>Nada se perdeu até agora. Os dados atuais ficam intactos até a cópia estar verificada ao lado deles.</translation>
    </message>
    <message>
        <source>Nothing is lost. No step of this procedure touches the chain&apos;s data.</source>
        <translation>Nada se perde. Nenhuma etapa deste procedimento toca nos dados da cadeia.</translation>
    </message>
    <message>
        <source>no blocks lost</source>
        <translation>nenhum bloco perdido</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 is recovered</source>
        <translation>%1 foi recuperado</translation>
    </message>
    <message>
        <source>The node answers at height %1.</source>
        <translation>O nó responde na altura %1.</translation>
    </message>
    <message>
        <source>Every step of the procedure was carried out.</source>
        <translation>Todas as etapas do procedimento foram executadas.</translation>
    </message>
    <message>
        <source>The recovery was stopped</source>
        <translation>A recuperação foi encerrada</translation>
    </message>
    <message>
        <source>%1 of %2 steps were done, and stay as they are. %3 may not be running.</source>
        <translation>%1 de %2 etapas foram feitas e ficam como estão. %3 pode não estar rodando.</translation>
    </message>
    <message>
        <source>The recovery was undone</source>
        <translation>A recuperação foi desfeita</translation>
    </message>
    <message>
        <source>The chain is what it was before the recovery began.</source>
        <translation>A cadeia é a de antes do início da recuperação.</translation>
    </message>
    <message>
        <source>The recovery is not finished</source>
        <translation>A recuperação não terminou</translation>
    </message>
    <message>
        <source>%1 of %2 steps are done.</source>
        <translation>%1 de %2 etapas estão concluídas.</translation>
    </message>
</context>
<context>
    <name>bt2c::RemoveVolumeSheet</name>
    <message>
        <source>Remove this volume for good?</source>
        <translation>Remover este volume de vez?</translation>
    </message>
    <message>
        <source>This volume cannot be removed now</source>
        <translation>Este volume não pode ser removido agora</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Usado por</translation>
    </message>
    <message>
        <source>Newest verified backup</source>
        <translation>Backup verificado mais novo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Type the volume&apos;s name to remove it:</source>
        <translation>Digite o nome do volume para removê-lo:</translation>
    </message>
    <message>
        <source>Type the volume&apos;s name to remove it</source>
        <translation>Digite o nome do volume para removê-lo</translation>
    </message>
    <message>
        <source>Remove Volume</source>
        <translation>Remover volume</translation>
    </message>
    <message>
        <source>%1 uses it. Nothing was changed. Stop and remove what uses it first: Take Down… in the menu Site does that and keeps all volumes.</source>
        <translation>%1 o usa. Nada foi alterado. Pare e remova antes o que o usa: “Derrubar…” no menu Site faz isso e mantém todos os volumes.</translation>
    </message>
    <message>
        <source>The chain that the validator works on is lost. Blocks after height %1 come back only from peers, and there is no undo.</source>
        <translation>A cadeia em que o validador trabalha se perde. Blocos acima da altura %1 só voltam dos peers, e não há como desfazer.</translation>
    </message>
    <message>
        <source>The chain that the validator works on is lost, and what came after its newest backup with it. There is no undo.</source>
        <translation>A cadeia em que o validador trabalha se perde, e com ela o que veio depois do backup mais novo. Não há como desfazer.</translation>
    </message>
    <message>
        <source>The chain that the validator works on is lost, and no verified backup would bring it back. There is no undo.</source>
        <translation>A cadeia em que o validador trabalha se perde, e nenhum backup verificado a traria de volta. Não há como desfazer.</translation>
    </message>
    <message>
        <source>The validator&apos;s configuration and keys in it are lost. There is no undo.</source>
        <translation>A configuração e as chaves do validador que estão nele se perdem. Não há como desfazer.</translation>
    </message>
    <message>
        <source>Nothing of this site uses it: compose works with another volume. What it holds is lost, and there is no undo.</source>
        <translation>Nada deste site o usa: o compose trabalha com outro volume. O que ele contém se perde, e não há como desfazer.</translation>
    </message>
    <message>
        <source>What it holds is lost, and there is no undo. The chain is not in it.</source>
        <translation>O que ele contém se perde, e não há como desfazer. A cadeia não está nele.</translation>
    </message>
    <message>
        <source>none: this volume is not backed up</source>
        <translation>nenhum: este volume não tem backup</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>, height %1</source>
        <translation>, altura %1</translation>
    </message>
</context>
<context>
    <name>bt2c::RepairDamageModel</name>
    <message>
        <source>%1: %2 lost</source>
        <comment>data/blocks.dat: bytes 0–511 of 4,096 lost</comment>
        <translation>%1: %2 perdidos</translation>
    </message>
    <message>
        <source>Damaged file</source>
        <translation>Arquivo danificado</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdido</translation>
    </message>
</context>
<context>
    <name>bt2c::RepairSheet</name>
    <message>
        <source>Repair %1</source>
        <translation>Reparar %1</translation>
    </message>
    <message>
        <source>Looking for what its damaged pieces were: in the archive itself, in other backups and in the live data. Nothing is changed yet.</source>
        <translation>Procurando o que eram as partes danificadas: no próprio pacote, em outros backups e nos dados atuais. Nada é alterado ainda.</translation>
    </message>
    <message>
        <source>Writing it anew beside the damaged one. The damaged one stays until the new one is proven by its checksum.</source>
        <translation>Gravando-o de novo ao lado do danificado. O danificado fica até o novo ser comprovado pelo checksum.</translation>
    </message>
    <message>
        <source>Writing every undamaged file. The archive is not touched.</source>
        <translation>Gravando todos os arquivos intactos. O pacote não é tocado.</translation>
    </message>
    <message>
        <source>Look in Another Folder…</source>
        <translation>Procurar em outra pasta…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Rescue Undamaged Files…</source>
        <translation>Resgatar arquivos intactos…</translation>
    </message>
    <message>
        <source>Verify Again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Look for backups in</source>
        <translation>Procurar backups em</translation>
    </message>
    <message>
        <source>Look Here</source>
        <translation>Procurar aqui</translation>
    </message>
    <message>
        <source>Rescue the undamaged files to</source>
        <translation>Resgatar os arquivos intactos para</translation>
    </message>
    <message>
        <source>Rescue Here</source>
        <translation>Resgatar aqui</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>From other backups: 3 pieces</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Damaged files</source>
        <translation>Arquivos danificados</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>bt2c::RepairWords</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged piece(s) nowhere to be had</source>
        <translation>
            <numerusform>%n parte danificada não disponível em lugar nenhum</numerusform>
            <numerusform>%n partes danificadas não disponíveis em lugar nenhum</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed. Look where copies of these backups are kept, or rescue every undamaged file.</source>
        <translation>Nada foi alterado. Procure onde há cópias destes backups, ou resgate todos os arquivos intactos.</translation>
    </message>
    <message>
        <source>Every damaged piece can be had</source>
        <translation>Todas as partes danificadas estão disponíveis</translation>
    </message>
    <message>
        <source>It is written anew beside the damaged one, and takes its place only if its SHA-256 is the recorded one. Otherwise nothing changes.</source>
        <translation>É gravado de novo ao lado do danificado e só toma o lugar dele se o SHA-256 for o registrado. Caso contrário nada muda.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them is known only by what stands before and behind it: the checksum will tell whether it is right.</source>
        <translation>
            <numerusform>%n delas só é conhecida pelo que vem antes e depois: o checksum dirá se está certa.</numerusform>
            <numerusform>%n delas só são conhecidas pelo que vem antes e depois: o checksum dirá se estão certas.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of its pieces is damaged</source>
        <translation>Nenhuma das partes está danificada</translation>
    </message>
    <message>
        <source>Each is as the archive itself describes it. There is no .sha256 to vouch for the whole: verify it again.</source>
        <translation>Cada uma é como o próprio pacote a descreve. Não há .sha256 que garanta o todo: verifique-o de novo.</translation>
    </message>
    <message>
        <source>Every byte is as its checksum says</source>
        <translation>Cada byte é como diz o checksum</translation>
    </message>
    <message>
        <source>There is nothing to repair. Verify it again: where that still finds damage, it was there before the checksum was written, and only the undamaged files can be had.</source>
        <translation>Não há nada a reparar. Verifique de novo: se ainda houver dano, ele já existia antes de o checksum ser gravado, e só os arquivos intactos podem ser obtidos.</translation>
    </message>
    <message>
        <source>Its pieces cannot be exchanged</source>
        <translation>As partes não podem ser trocadas</translation>
    </message>
    <message>
        <source>It is not an archive of this program, whose pieces could be exchanged one by one, and no undamaged copy of it was found. Nothing was changed. What comes before the damage can be rescued.</source>
        <translation>Não é um pacote deste programa, cujas partes poderiam ser trocadas uma a uma, e nenhuma cópia intacta foi encontrada. Nada foi alterado. O que vem antes do dano pode ser resgatado.</translation>
    </message>
    <message>
        <source>A repair could not be proven</source>
        <translation>Um reparo não poderia ser comprovado</translation>
    </message>
    <message>
        <source>No .sha256 tells what it was before the damage, so nobody could say whether it is repaired. Nothing was changed. Every undamaged file can be rescued.</source>
        <translation>Nenhum .sha256 diz o que era antes do dano, então não há como saber se está reparado. Nada foi alterado. Todos os arquivos intactos podem ser resgatados.</translation>
    </message>
    <message>
        <source>It could not be examined</source>
        <translation>Não pôde ser examinado</translation>
    </message>
    <message>
        <source>Repaired, and proven by its checksum</source>
        <translation>Reparado e comprovado pelo checksum</translation>
    </message>
    <message>
        <source>It took %1, and is again what it was when it was written, byte by byte.</source>
        <translation>Levou %1, e é de novo o que era quando foi gravado, byte a byte.</translation>
    </message>
    <message>
        <source>The repair was stopped</source>
        <translation>O reparo foi parado</translation>
    </message>
    <message>
        <source>It was not repaired</source>
        <translation>Não foi reparado</translation>
    </message>
    <message>
        <source>What was found for its damaged pieces is not what they were. Nothing was changed. Every undamaged file can be rescued.</source>
        <translation>O que foi encontrado para as partes danificadas não é o que elas eram. Nada foi alterado. Todos os arquivos intactos podem ser resgatados.</translation>
    </message>
    <message>
        <source>Rescuing was stopped</source>
        <translation>O resgate foi parado</translation>
    </message>
    <message>
        <source>The files were not rescued</source>
        <translation>Os arquivos não foram resgatados</translation>
    </message>
    <message>
        <source>The archive was not touched. What was written so far stays in %1.</source>
        <translation>O pacote não foi tocado. O que foi gravado até agora fica em %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln undamaged item(s) rescued</source>
        <translation>
            <numerusform>%Ln item intacto resgatado</numerusform>
            <numerusform>%Ln itens intactos resgatados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 written to %2. The archive was not touched.</source>
        <translation>%1 gravados em %2. O pacote não foi tocado.</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged file(s) left out.</source>
        <translation>
            <numerusform>%n arquivo danificado deixado de fora.</numerusform>
            <numerusform>%n arquivos danificados deixados de fora.</numerusform>
        </translation>
    </message>
    <message>
        <source>What comes after the damage could not be reached.</source>
        <translation>O que vem depois do dano não pôde ser alcançado.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more of that kind</source>
        <translation>
            <numerusform>e mais %n do mesmo tipo</numerusform>
            <numerusform>e mais %n do mesmo tipo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n parte</numerusform>
            <numerusform>%n partes</numerusform>
        </translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Danificado</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s), %1 of the archive</source>
        <translation>
            <numerusform>%n parte, %1 do pacote</numerusform>
            <numerusform>%n partes, %1 do pacote</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>From other backups</source>
        <translation>De outros backups</translation>
    </message>
    <message>
        <source>From the live data</source>
        <translation>Dos dados atuais</translation>
    </message>
    <message>
        <source>From the archive itself</source>
        <translation>Do próprio pacote</translation>
    </message>
    <message>
        <source>Nowhere to be had</source>
        <translation>Não disponível</translation>
    </message>
    <message>
        <source>all %1 bytes</source>
        <translation>todos os %1 bytes</translation>
    </message>
    <message>
        <source>bytes %1 of %2</source>
        <translation>bytes %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more damaged file(s) not listed.</source>
        <translation>
            <numerusform>Mais %n arquivo danificado não listado.</numerusform>
            <numerusform>Mais %n arquivos danificados não listados.</numerusform>
        </translation>
    </message>
    <message>
        <source>A piece with the names of files is damaged; others may be missing.</source>
        <translation>Uma parte com nomes de arquivos está danificada; outros podem faltar.</translation>
    </message>
    <message>
        <source>It is cut off; what came after that is not known.</source>
        <translation>Está truncado; o que vinha depois não se sabe.</translation>
    </message>
    <message>
        <source>No file is affected, only what describes a piece of it.</source>
        <translation>Nenhum arquivo é afetado, só o que descreve uma parte dele.</translation>
    </message>
</context>
<context>
    <name>bt2c::ReportPane</name>
    <message>
        <source>Save report…</source>
        <translation>Salvar relatório…</translation>
    </message>
    <message>
        <source>What was found, done and measured, as Markdown or PDF</source>
        <translation>O que foi encontrado, feito e medido, como Markdown ou PDF</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copiar o relatório</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Desfazer…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedimento</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>levou %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>antes %1</translation>
    </message>
    <message>
        <source>backup %1</source>
        <translation>backup %1</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>agora %1</translation>
    </message>
    <message>
        <source>Heights</source>
        <translation>Alturas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Pulado</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>nothing was replaced or removed</source>
        <translation>nada foi substituído nem removido</translation>
    </message>
    <message>
        <source>Undoing the recovery…</source>
        <translation>Desfazendo a recuperação…</translation>
    </message>
    <message>
        <source>The validator is stopped for it, and started afterwards if it ran.</source>
        <translation>O validador é parado para isso e iniciado depois, se estava rodando.</translation>
    </message>
</context>
<context>
    <name>bt2c::ReportSheet</name>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Save as Markdown…</source>
        <translation>Salvar como Markdown…</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Salvar como PDF…</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salvar o relatório</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvo como %1.</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>Não salvo. %1</translation>
    </message>
</context>
<context>
    <name>bt2c::RestoreFlow</name>
    <message>
        <source>Restoring %1</source>
        <translation>Restaurando %1</translation>
    </message>
    <message>
        <source>The restore was stopped</source>
        <translation>A restauração foi parada</translation>
    </message>
    <message>
        <source>The live data was not touched.</source>
        <translation>Os dados atuais não foram tocados.</translation>
    </message>
    <message>
        <source>%1 was not restored</source>
        <translation>%1 não foi restaurado</translation>
    </message>
    <message numerus="yes">
        <source>%1 put back and read back: %n item(s), %2 in %3.</source>
        <translation>
            <numerusform>%1 colocado de volta e relido: %n item, %2 em %3.</numerusform>
            <numerusform>%1 colocado de volta e relido: %n itens, %2 em %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain that was there before is kept in the volume, in %1.</source>
        <translation>A cadeia que havia antes está guardada no volume, em %1.</translation>
    </message>
    <message>
        <source>What was there before is kept in %1.</source>
        <translation>O que havia antes está guardado em %1.</translation>
    </message>
    <message>
        <source>The validator is running again.</source>
        <translation>O validador está rodando de novo.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more of that kind.</source>
        <translation>
            <numerusform>E mais %n do mesmo tipo.</numerusform>
            <numerusform>E mais %n do mesmo tipo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored %1</source>
        <translation>Restaurado %1</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Desfazer…</translation>
    </message>
    <message>
        <source>There is no restore to undo</source>
        <translation>Não há restauração a desfazer</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>Undo the restore of %1?</source>
        <translation>Desfazer a restauração de %1?</translation>
    </message>
    <message>
        <source>%1 goes back to what it was before %2 was restored.</source>
        <translation>%1 volta ao que era antes de %2 ser restaurado.</translation>
    </message>
    <message>
        <source>What is there now is not deleted: it is set aside in a folder beside it.</source>
        <translation>O que está lá agora não é apagado: é separado em uma pasta ao lado.</translation>
    </message>
    <message>
        <source>Undo Restore</source>
        <translation>Desfazer restauração</translation>
    </message>
    <message>
        <source>Undoing the last restore</source>
        <translation>Desfazendo a última restauração</translation>
    </message>
    <message>
        <source>%1 is as it was before.</source>
        <translation>%1 está como era antes.</translation>
    </message>
    <message>
        <source>What the restore had put there is kept in the volume, in %1.</source>
        <translation>O que a restauração pôs lá está guardado no volume, em %1.</translation>
    </message>
    <message>
        <source>What the restore had put there is kept in %1.</source>
        <translation>O que a restauração pôs lá está guardado em %1.</translation>
    </message>
    <message>
        <source>The restore was undone</source>
        <translation>A restauração foi desfeita</translation>
    </message>
    <message>
        <source>The validator is running</source>
        <translation>O validador está rodando</translation>
    </message>
    <message>
        <source>It uses the data that would change places. It can be stopped for that and started afterwards.</source>
        <translation>Ele usa os dados que seriam trocados. Pode ser parado para isso e iniciado depois.</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Nada foi alterado ainda.</translation>
    </message>
    <message>
        <source>Stop It and Undo</source>
        <translation>Parar e desfazer</translation>
    </message>
    <message>
        <source>The restore was not undone</source>
        <translation>A restauração não foi desfeita</translation>
    </message>
    <message>
        <source>A backup that was killed may have left a container paused</source>
        <translation>Um backup interrompido à força pode ter deixado um contêiner em pausa</translation>
    </message>
    <message>
        <source>A paused container goes on</source>
        <translation>Um contêiner em pausa continua</translation>
    </message>
    <message>
        <source>A backup that was killed had left %1 paused.</source>
        <translation>Um backup interrompido à força deixou %1 em pausa.</translation>
    </message>
    <message>
        <source>An interrupted restore needs you</source>
        <translation>Uma restauração interrompida precisa de você</translation>
    </message>
    <message>
        <source>An interrupted restore was finished</source>
        <translation>Uma restauração interrompida foi concluída</translation>
    </message>
    <message>
        <source>%1 is in place. What was there before is kept in %2.</source>
        <translation>%1 está no lugar. O que havia antes está guardado em %2.</translation>
    </message>
    <message>
        <source>An interrupted restore was undone</source>
        <translation>Uma restauração interrompida foi desfeita</translation>
    </message>
    <message>
        <source>The site is as it was before %1 was to be restored. You can restore it again.</source>
        <translation>O site está como era antes da restauração de %1. Você pode restaurar de novo.</translation>
    </message>
</context>
<context>
    <name>bt2c::RestoreSheet</name>
    <message>
        <source>Restore %1?</source>
        <translation>Restaurar %1?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Looking at the backup, the site and the free space. Nothing is changed yet.</source>
        <translation>Examinando o backup, o site e o espaço livre. Nada é alterado ainda.</translation>
    </message>
    <message>
        <source>%1 cannot be restored</source>
        <translation>%1 não pode ser restaurado</translation>
    </message>
    <message>
        <source>%1 Nothing was changed.</source>
        <translation>%1 Nada foi alterado.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>You can undo this afterwards.</source>
        <translation>Você pode desfazer isto depois.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>What to restore</source>
        <translation>O que restaurar</translation>
    </message>
    <message>
        <source>data and config</source>
        <translation>data e config</translation>
    </message>
    <message>
        <source>data only</source>
        <translation>só data</translation>
    </message>
    <message>
        <source>config only</source>
        <translation>só config</translation>
    </message>
</context>
<context>
    <name>bt2c::RestoreWords</name>
    <message>
        <source>Is replaced</source>
        <translation>É substituído</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1 is not there now</source>
        <translation>%1 não existe agora</translation>
    </message>
    <message>
        <source>the chain stays as it is</source>
        <translation>a cadeia fica como está</translation>
    </message>
    <message>
        <source>height %1 now</source>
        <translation>altura %1 agora</translation>
    </message>
    <message>
        <source>height not known: the site&apos;s files do not tell</source>
        <translation>altura desconhecida: os arquivos do site não dizem</translation>
    </message>
    <message>
        <source>By this backup</source>
        <translation>Por este backup</translation>
    </message>
    <message>
        <source>height %1</source>
        <translation>altura %1</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>de %1 atrás</translation>
    </message>
    <message>
        <source>its height was not noted</source>
        <translation>a altura não foi anotada</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>You lose</source>
        <translation>Você perde</translation>
    </message>
    <message>
        <source>later changes</source>
        <translation>alterações posteriores</translation>
    </message>
    <message>
        <source>made to the configuration since %1</source>
        <translation>feitas na configuração desde %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>the height now is not known</source>
        <translation>a altura atual é desconhecida</translation>
    </message>
    <message>
        <source>what came after %1</source>
        <translation>o que veio depois de %1</translation>
    </message>
    <message>
        <source>no blocks</source>
        <translation>nenhum bloco</translation>
    </message>
    <message>
        <source>both have the same height</source>
        <translation>ambos têm a mesma altura</translation>
    </message>
    <message numerus="yes">
        <source>the backup is %n block(s) ahead</source>
        <translation>
            <numerusform>o backup está %n bloco à frente</numerusform>
            <numerusform>o backup está %n blocos à frente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n bloco</numerusform>
            <numerusform>%n blocos</numerusform>
        </translation>
    </message>
    <message>
        <source>added since; the node has to fetch them again</source>
        <translation>adicionados desde então; o nó precisa buscá-los de novo</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Em</translation>
    </message>
    <message>
        <source>Chain into</source>
        <translation>Cadeia em</translation>
    </message>
    <message>
        <source>the Docker volume that the validator uses</source>
        <translation>o volume do Docker que o validador usa</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>%1 needed, %2 there</source>
        <translation>%1 necessários, %2 disponíveis</translation>
    </message>
    <message>
        <source>containers and other volumes</source>
        <translation>contêineres e outros volumes</translation>
    </message>
    <message>
        <source>containers and volumes</source>
        <translation>contêineres e volumes</translation>
    </message>
    <message>
        <source>all other files of the site</source>
        <translation>todos os outros arquivos do site</translation>
    </message>
    <message>
        <source>Not touched</source>
        <translation>Não tocado</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>what is there now, in a folder inside the volume</source>
        <translation>o que está lá agora, em uma pasta dentro do volume</translation>
    </message>
    <message>
        <source>what is there now, until you let it go</source>
        <translation>o que está lá agora, até você dispensá-lo</translation>
    </message>
    <message>
        <source>nothing: there is nothing to keep</source>
        <translation>nada: não há nada a guardar</translation>
    </message>
    <message>
        <source>The backup is unpacked beside the present data and compared. Only then do the two change places, in one step.</source>
        <translation>O backup é descompactado ao lado dos dados atuais e comparado. Só então os dois trocam de lugar, de uma só vez.</translation>
    </message>
    <message>
        <source>Whether the validator is running could not be asked: make sure that it is stopped.</source>
        <translation>Não foi possível saber se o validador está rodando: confirme que está parado.</translation>
    </message>
    <message>
        <source>Restore it all the same.</source>
        <translation>Restaurar mesmo assim.</translation>
    </message>
    <message>
        <source>Unsafe entries are left out: nothing is written outside the site.</source>
        <translation>Entradas inseguras são deixadas de fora: nada é gravado fora do site.</translation>
    </message>
    <message>
        <source>Only what can still be read comes back; the chain may not start with it.</source>
        <translation>Só volta o que ainda pode ser lido; a cadeia talvez não inicie com isso.</translation>
    </message>
    <message>
        <source>The folder will be empty afterwards.</source>
        <translation>A pasta ficará vazia depois.</translation>
    </message>
    <message>
        <source>Nobody can say whether it is what was written then.</source>
        <translation>Não há como saber se é o que foi gravado na época.</translation>
    </message>
    <message>
        <source>The validator is stopped for it, and started afterwards.</source>
        <translation>O validador é parado para isso e iniciado depois.</translation>
    </message>
</context>
<context>
    <name>bt2c::RetentionModel</name>
    <message>
        <source>Made</source>
        <translation>Criado</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Mantido</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removido</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>bt2c::RetentionPane</name>
    <message>
        <source>Newest</source>
        <translation>Mais novos</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semanas</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>How many backups of each type are kept: the newest, and one for each of so many hours, days, weeks and months. Of a type with zeros alone all are kept, and the newest verified one is never removed.</source>
        <translation>Quantos backups de cada tipo são mantidos: os mais novos, e um para cada uma de tantas horas, dias, semanas e meses. De um tipo só com zeros todos são mantidos, e o verificado mais novo nunca é removido.</translation>
    </message>
    <message>
        <source>What stays and what goes</source>
        <translation>O que fica e o que sai</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Full, Days</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>With a site open, this shows what of its backups stays and what goes.</source>
        <translation>Com um site aberto, isto mostra quais dos seus backups ficam e quais saem.</translation>
    </message>
    <message numerus="yes">
        <source>All %n backup(s) stay.</source>
        <translation>
            <numerusform>O backup fica.</numerusform>
            <numerusform>Todos os %n backups ficam.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no backups here.</source>
        <translation>Não há backups aqui.</translation>
    </message>
    <message>
        <source>Of %1 backups %2 go, each when the next one of its type is made, which frees %3. Nothing is removed now.</source>
        <translation>De %1 backups, %2 saem, cada um quando o próximo do seu tipo for feito, o que libera %3. Nada é removido agora.</translation>
    </message>
    <message>
        <source>Nothing is removed as long as the settings cannot be read.</source>
        <translation>Nada é removido enquanto os ajustes não puderem ser lidos.</translation>
    </message>
    <message>
        <source>The site that is open has numbers of its own: choose it above to see those.</source>
        <translation>O site aberto tem valores próprios: escolha-o acima para vê-los.</translation>
    </message>
</context>
<context>
    <name>bt2c::Reveal</name>
    <message>
        <source>Reveal in Finder</source>
        <translation>Mostrar no Finder</translation>
    </message>
    <message>
        <source>Show in File Manager</source>
        <translation>Mostrar na pasta</translation>
    </message>
</context>
<context>
    <name>bt2c::RuleModel</name>
    <message>
        <source>at once</source>
        <translation>imediatamente</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>every %1 h</source>
        <translation>a cada %1 h</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation>Avisar quando</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Após</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Repetir</translation>
    </message>
</context>
<context>
    <name>bt2c::RunCalendar</name>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n execução</numerusform>
            <numerusform>%n execuções</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>What ran on this day is not known.</source>
        <translation>Não se sabe o que rodou neste dia.</translation>
    </message>
    <message>
        <source>No run was due on this day.</source>
        <translation>Nenhuma execução prevista neste dia.</translation>
    </message>
    <message>
        <source>Earlier days</source>
        <translation>Dias anteriores</translation>
    </message>
    <message>
        <source>Later days</source>
        <translation>Dias seguintes</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>A examinar</translation>
    </message>
    <message>
        <source>Looking at what ran…</source>
        <translation>Examinando o que rodou…</translation>
    </message>
    <message>
        <source>No backup job, so none is expected</source>
        <translation>Nenhuma tarefa de backup, nada a esperar</translation>
    </message>
    <message>
        <source>Runs appear here once a job for this site is installed.</source>
        <translation>As execuções aparecem aqui quando uma tarefa para este site estiver instalada.</translation>
    </message>
    <message>
        <source>What ran could not be looked at</source>
        <translation>O que rodou não pôde ser examinado</translation>
    </message>
    <message>
        <source>No run was due so far</source>
        <translation>Nenhuma execução prevista até agora</translation>
    </message>
    <message>
        <source>Runs of this site&apos;s backups appear here once their time has come.</source>
        <translation>As execuções dos backups deste site aparecem aqui quando chegar a hora.</translation>
    </message>
    <message>
        <source>Not all backups could be seen, so it is not known whether all were made.</source>
        <translation>Nem todos os backups puderam ser vistos, por isso não se sabe se todos foram feitos.</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Hoje, %1</translation>
    </message>
</context>
<context>
    <name>bt2c::RunCalendarGrid</name>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Runs of the last four weeks</source>
        <translation>Execuções das últimas quatro semanas</translation>
    </message>
    <message>
        <source>A row for each kind of backup, a column for each day. Arrow keys go from day to day and from kind to kind, Return goes to what is told of the day.</source>
        <translation>Uma linha para cada tipo de backup, uma coluna para cada dia. As setas vão de dia em dia e de tipo em tipo; Return vai ao que se sabe do dia.</translation>
    </message>
</context>
<context>
    <name>bt2c::RunCalendarLegend</name>
    <message>
        <source>Signs: %1</source>
        <translation>Sinais: %1</translation>
    </message>
</context>
<context>
    <name>bt2c::RunDayRows</name>
    <message>
        <source>Show in log</source>
        <translation>Mostrar no log</translation>
    </message>
    <message>
        <source>Show in the log: %1</source>
        <translation>Mostrar no log: %1</translation>
    </message>
    <message>
        <source>Show backup</source>
        <translation>Mostrar backup</translation>
    </message>
    <message>
        <source>Show the backup: %1</source>
        <translation>Mostrar o backup: %1</translation>
    </message>
</context>
<context>
    <name>bt2c::RunDayWords</name>
    <message>
        <source>nothing was due</source>
        <translation>nada previsto</translation>
    </message>
    <message>
        <source>all made</source>
        <translation>todos feitos</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>na hora</translation>
    </message>
    <message>
        <source>made late</source>
        <translation>feito com atraso</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>made, but not as it should be</source>
        <translation>feito, mas não como deve</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>não ocorreu</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation>Por hora</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Diário</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Semanal</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 of %2 made</source>
        <translation>%1 de %2 feitos</translation>
    </message>
    <message numerus="yes">
        <source>%n made, as far as could be seen</source>
        <translation>
            <numerusform>%n feito, até onde se pôde ver</numerusform>
            <numerusform>%n feitos, até onde se pôde ver</numerusform>
        </translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Feito</translation>
    </message>
    <message numerus="yes">
        <source>All %n made</source>
        <translation>
            <numerusform>Feito</numerusform>
            <numerusform>Todos os %n feitos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::RunWords</name>
    <message>
        <source>Failed. The log says: %1</source>
        <translation>Falhou. O log diz: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Falhou: %1</translation>
    </message>
    <message>
        <source>Failed: something may not be read or written. %1</source>
        <translation>Falhou: sem permissão para ler ou gravar algo. %1</translation>
    </message>
    <message>
        <source>Began, and was cut off before it was done</source>
        <translation>Começou e foi interrompido antes de terminar</translation>
    </message>
    <message>
        <source>Made, but of no use: %1 (%2)</source>
        <translation>Feito, mas não serve: %1 (%2)</translation>
    </message>
    <message>
        <source>Missed: the machine was off</source>
        <translation>Não ocorreu: a máquina estava desligada</translation>
    </message>
    <message>
        <source>Missed: the machine was asleep</source>
        <translation>Não ocorreu: a máquina estava em repouso</translation>
    </message>
    <message>
        <source>Missed: the logs know nothing of it, so it was not started</source>
        <translation>Não ocorreu: os logs nada sabem dele, portanto não foi iniciado</translation>
    </message>
    <message>
        <source>Missed; why is not known</source>
        <translation>Não ocorreu; não se sabe por quê</translation>
    </message>
    <message>
        <source>%1 of %2 hourly backups in the last day</source>
        <translation>%1 de %2 backups por hora no último dia</translation>
    </message>
    <message>
        <source>%1 of %2 daily backups in the last week</source>
        <translation>%1 de %2 backups diários na última semana</translation>
    </message>
    <message>
        <source>%1 of %2 weekly backups in the last four weeks</source>
        <translation>%1 de %2 backups semanais nas últimas quatro semanas</translation>
    </message>
    <message>
        <source>Made, and removed since by retention</source>
        <translation>Feito, e depois removido pela retenção</translation>
    </message>
    <message>
        <source>Made, but %1 is not there any more</source>
        <translation>Feito, mas %1 não existe mais</translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation>Feito: %1</translation>
    </message>
    <message>
        <source>Made %1 late: %2</source>
        <translation>Feito com %1 de atraso: %2</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Em execução</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Na hora</translation>
    </message>
    <message>
        <source>%1 was made and is not there any more, and retention did not remove it.</source>
        <translation>%1 foi feito e não existe mais, e não foi a retenção que o removeu.</translation>
    </message>
    <message>
        <source>%1 has %2, the one before it %3.</source>
        <translation>%1 tem %2, o anterior %3.</translation>
    </message>
    <message>
        <source>%1 holds no chain.</source>
        <translation>%1 não contém cadeia.</translation>
    </message>
    <message numerus="yes">
        <source>The last %n hourly run(s) gave no backup.</source>
        <translation>
            <numerusform>A última execução por hora não gerou backup.</numerusform>
            <numerusform>As últimas %n execuções por hora não geraram backup.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n daily run(s) gave no backup.</source>
        <translation>
            <numerusform>A última execução diária não gerou backup.</numerusform>
            <numerusform>As últimas %n execuções diárias não geraram backup.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n weekly run(s) gave no backup.</source>
        <translation>
            <numerusform>A última execução semanal não gerou backup.</numerusform>
            <numerusform>As últimas %n execuções semanais não geraram backup.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The newest is of %2.</source>
        <translation>%1 O mais novo é de %2.</translation>
    </message>
</context>
<context>
    <name>bt2c::Schedule</name>
    <message>
        <source>There is no schedule.</source>
        <translation>Não há agendamento.</translation>
    </message>
    <message>
        <source>The field “%1” is missing.</source>
        <translation>Falta o campo “%1”.</translation>
    </message>
    <message>
        <source>In the field “%1” a number is missing.</source>
        <translation>No campo “%1” falta um número.</translation>
    </message>
    <message>
        <source>In the field “%1” a number has to stand, not “%2”.</source>
        <translation>No campo “%1” deve haver um número, não “%2”.</translation>
    </message>
    <message>
        <source>In the field “%1” the name “%2” is not known; names have three letters (mon, jan).</source>
        <translation>No campo “%1” o nome “%2” não é conhecido; nomes têm três letras (mon, jan).</translation>
    </message>
    <message>
        <source>In the field “%1” only %2 to %3 are allowed, not “%4”.</source>
        <translation>No campo “%1” só se permite de %2 a %3, não “%4”.</translation>
    </message>
    <message>
        <source>The range “%1” ends before it begins.</source>
        <translation>O intervalo “%1” termina antes de começar.</translation>
    </message>
    <message>
        <source>“%1”: this cron wants a range before the “/”, as in “*/15” or “5-59/15”.</source>
        <translation>“%1”: este cron exige um intervalo antes da “/”, como em “*/15” ou “5-59/15”.</translation>
    </message>
    <message>
        <source>After “/” a number from 1 on has to stand.</source>
        <translation>Depois da “/” deve haver um número a partir de 1.</translation>
    </message>
    <message>
        <source>“%1” stands where the field “%2” should end.</source>
        <translation>“%1” está onde o campo “%2” deveria terminar.</translation>
    </message>
    <message>
        <source>“@AppleNotOnBattery” has to stand before the command, not before the schedule.</source>
        <translation>“@AppleNotOnBattery” deve ficar antes do comando, não antes do agendamento.</translation>
    </message>
    <message>
        <source>“%1” is no schedule that this cron knows; those are @hourly, @daily, @weekly, @monthly, @yearly and @reboot, in small letters.</source>
        <translation>“%1” não é um agendamento que este cron conheça; os conhecidos são @hourly, @daily, @weekly, @monthly, @yearly e @reboot, em minúsculas.</translation>
    </message>
    <message>
        <source>“%1” stands after the fifth field.</source>
        <translation>“%1” está depois do quinto campo.</translation>
    </message>
    <message>
        <source>The command begins with “*”, which cron takes for a sixth field.</source>
        <translation>O comando começa com “*”, que o cron toma por um sexto campo.</translation>
    </message>
    <message numerus="yes">
        <source>The command is too long: this cron takes at most %n byte(s).</source>
        <translation>
            <numerusform>O comando é longo demais: este cron aceita no máximo %n byte.</numerusform>
            <numerusform>O comando é longo demais: este cron aceita no máximo %n bytes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The line holds a NUL byte, which no cron reads.</source>
        <translation>A linha contém um byte NUL, que nenhum cron lê.</translation>
    </message>
    <message>
        <source>Nothing stands after “=”; an empty value is written as &quot;&quot;.</source>
        <translation>Não há nada depois de “=”; um valor vazio se escreve &quot;&quot;.</translation>
    </message>
    <message numerus="yes">
        <source>The crontab is too long: this cron takes at most %n line(s).</source>
        <translation>
            <numerusform>A crontab é longa demais: este cron aceita no máximo %n linha.</numerusform>
            <numerusform>A crontab é longa demais: este cron aceita no máximo %n linhas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last line does not end with a newline; cron refuses the whole crontab.</source>
        <translation>A última linha não termina com quebra de linha; o cron recusa a crontab inteira.</translation>
    </message>
    <message>
        <source>Cron does not understand “%1”.</source>
        <translation>O cron não entende “%1”.</translation>
    </message>
    <message>
        <source>There is no command.</source>
        <translation>Não há comando.</translation>
    </message>
    <message>
        <source>The line ends as on Windows; cron takes the extra character for a part of it.</source>
        <translation>A linha termina como no Windows; o cron toma o caractere extra por parte dela.</translation>
    </message>
    <message>
        <source>This never runs: there is no such day or time.</source>
        <translation>Isto nunca roda: não existe esse dia ou essa hora.</translation>
    </message>
    <message>
        <source>The range “%1” ends before it begins; this cron accepts it, and it holds nothing.</source>
        <translation>O intervalo “%1” termina antes de começar; este cron o aceita, e ele não contém nada.</translation>
    </message>
    <message>
        <source>The step in “%1” is larger than its range; only the first value is met.</source>
        <translation>O passo em “%1” é maior que o intervalo; só o primeiro valor é atingido.</translation>
    </message>
    <message>
        <source>“%1” is read as a range up to %2; other crons refuse it.</source>
        <translation>“%1” é lido como um intervalo até %2; outros crons o recusam.</translation>
    </message>
    <message>
        <source>Cron skips “%1”.</source>
        <translation>O cron ignora “%1”.</translation>
    </message>
    <message>
        <source>“%1” is read up to Sunday; other crons do not run it.</source>
        <translation>“%1” é lido até domingo; outros crons não o executam.</translation>
    </message>
    <message>
        <source>Cron chooses a value out of “%1” anew each time it reads the crontab.</source>
        <translation>O cron escolhe um valor de “%1” de novo cada vez que lê a crontab.</translation>
    </message>
    <message>
        <source>Day of the month and day of the week are both set: one of them is enough.</source>
        <translation>Dia do mês e dia da semana estão ambos definidos: basta um deles.</translation>
    </message>
    <message>
        <source>One of the day fields begins with “*”: both of them have to fit.</source>
        <translation>Um dos campos de dia começa com “*”: ambos precisam coincidir.</translation>
    </message>
    <message numerus="yes">
        <source>The command is cut after %n byte(s), without a word.</source>
        <translation>
            <numerusform>O comando é cortado após %n byte, sem aviso.</numerusform>
            <numerusform>O comando é cortado após %n bytes, sem aviso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The line is cut after %n byte(s), without a word.</source>
        <translation>
            <numerusform>A linha é cortada após %n byte, sem aviso.</numerusform>
            <numerusform>A linha é cortada após %n bytes, sem aviso.</numerusform>
        </translation>
    </message>
    <message>
        <source>What follows “%” is the command&apos;s standard input; a “%” in the command is written as “\%”.</source>
        <translation>O que segue “%” é a entrada padrão do comando; um “%” no comando se escreve “\%”.</translation>
    </message>
    <message>
        <source>The last line does not end with a newline; cron drops it without a word.</source>
        <translation>A última linha não termina com quebra de linha; o cron a descarta sem aviso.</translation>
    </message>
    <message>
        <source>Not started while the machine runs on battery.</source>
        <translation>Não iniciado enquanto a máquina usa bateria.</translation>
    </message>
    <message>
        <source>“@AppleNotOnBattery” means something on macOS only; here it is part of the command.</source>
        <translation>“@AppleNotOnBattery” só tem sentido no macOS; aqui faz parte do comando.</translation>
    </message>
    <message>
        <source>CRON_TZ is not heard by this cron; times are those of the machine.</source>
        <translation>CRON_TZ não é considerado por este cron; os horários são os da máquina.</translation>
    </message>
    <message>
        <source>It runs when the machine starts, and at no set time.</source>
        <translation>Roda quando a máquina inicia, e não em hora fixa.</translation>
    </message>
    <message>
        <source>It does not run at the time it is to be moved from.</source>
        <translation>Não roda na hora de onde deve ser movido.</translation>
    </message>
    <message>
        <source>Cron chooses its time.</source>
        <translation>O cron escolhe a hora.</translation>
    </message>
    <message>
        <source>It runs every hour; only the minute can be changed.</source>
        <translation>Roda a cada hora; só o minuto pode ser mudado.</translation>
    </message>
    <message>
        <source>It runs every day; only the time can be changed.</source>
        <translation>Roda todo dia; só a hora pode ser mudada.</translation>
    </message>
    <message>
        <source>Its days are days of the month; they can be changed in the fields only.</source>
        <translation>Os dias são dias do mês; só podem ser mudados nos campos.</translation>
    </message>
    <message>
        <source>Its other runs would move with it; change the fields instead.</source>
        <translation>As outras execuções mudariam junto; altere os campos.</translation>
    </message>
    <message>
        <source>It runs at that time already.</source>
        <translation>Já roda nessa hora.</translation>
    </message>
    <message>
        <source>There is no such time.</source>
        <translation>Essa hora não existe.</translation>
    </message>
    <message>
        <source>The line calls none of the backup scripts.</source>
        <translation>A linha não chama nenhum dos scripts de backup.</translation>
    </message>
    <message>
        <source>The script makes a full backup at midnight and others at other hours; that takes two jobs.</source>
        <translation>O script faz um backup completo à meia-noite e outros em outras horas; isso exige duas tarefas.</translation>
    </message>
    <message>
        <source>The script is called with arguments that bt2c-recovery does not have.</source>
        <translation>O script é chamado com argumentos que o bt2c-recovery não tem.</translation>
    </message>
    <message>
        <source>What the script is called with is known to the shell only.</source>
        <translation>Só o shell sabe com que argumentos o script é chamado.</translation>
    </message>
    <message>
        <source>A redirection stands between the script&apos;s arguments.</source>
        <translation>Há um redirecionamento entre os argumentos do script.</translation>
    </message>
    <message>
        <source>The line makes more than one backup.</source>
        <translation>A linha faz mais de um backup.</translation>
    </message>
    <message>
        <source>The new command cannot be written into a crontab.</source>
        <translation>O novo comando não pode ser escrito em uma crontab.</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>domingo</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>segunda-feira</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>terça-feira</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>quarta-feira</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>quinta-feira</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>sexta-feira</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>sábado</translation>
    </message>
    <message>
        <source>January</source>
        <translation>janeiro</translation>
    </message>
    <message>
        <source>February</source>
        <translation>fevereiro</translation>
    </message>
    <message>
        <source>March</source>
        <translation>março</translation>
    </message>
    <message>
        <source>April</source>
        <translation>abril</translation>
    </message>
    <message>
        <source>May</source>
        <translation>maio</translation>
    </message>
    <message>
        <source>June</source>
        <translation>junho</translation>
    </message>
    <message>
        <source>July</source>
        <translation>julho</translation>
    </message>
    <message>
        <source>August</source>
        <translation>agosto</translation>
    </message>
    <message>
        <source>September</source>
        <translation>setembro</translation>
    </message>
    <message>
        <source>October</source>
        <translation>outubro</translation>
    </message>
    <message>
        <source>November</source>
        <translation>novembro</translation>
    </message>
    <message>
        <source>December</source>
        <translation>dezembro</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list</comment>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>numbers</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation>A cada minuto</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>A cada minuto</numerusform>
            <numerusform>A cada %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Every hour, on the hour</source>
        <translation>A cada hora, na hora cheia</translation>
    </message>
    <message numerus="yes">
        <source>Every hour, at minute %1</source>
        <translation>
            <numerusform>A cada hora, no minuto %1</numerusform>
            <numerusform>A cada hora, nos minutos %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s), at minute %1</source>
        <translation>
            <numerusform>A cada hora, no minuto %1</numerusform>
            <numerusform>A cada %n horas, no minuto %1</numerusform>
        </translation>
    </message>
    <message>
        <source>At %1</source>
        <comment>times of the day</comment>
        <translation>Às %1</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>every 15 minutes from 09:00 to 17:59</comment>
        <translation>%1 das %2 às %3</translation>
    </message>
    <message>
        <source>%1 in the hours %2</source>
        <translation>%1 nas horas %2</translation>
    </message>
    <message>
        <source>At minute %1 of the hours %2</source>
        <translation>No minuto %1 das horas %2</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>weekdays or months</comment>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>weekdays</comment>
        <translation>em %1</translation>
    </message>
    <message>
        <source>on day %1 of the month</source>
        <translation>no dia %1 do mês</translation>
    </message>
    <message>
        <source>%1 where that is also %2</source>
        <comment>on day 1 of the month … on Monday</comment>
        <translation>%1 se também cair %2</translation>
    </message>
    <message>
        <source>%1, and also %2</source>
        <comment>on day 1 of the month … on Monday</comment>
        <translation>%1, e também %2</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>todo dia</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>months</comment>
        <translation>em %1</translation>
    </message>
    <message>
        <source>When the machine starts</source>
        <translation>Quando a máquina inicia</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>At a time that cron chooses</source>
        <translation>Em hora que o cron escolhe</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>minuto</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>day of the month</source>
        <translation>dia do mês</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mês</translation>
    </message>
    <message>
        <source>day of the week</source>
        <translation>dia da semana</translation>
    </message>
    <message>
        <source>Hourly backup</source>
        <translation>Backup por hora</translation>
    </message>
    <message>
        <source>Daily backup</source>
        <translation>Backup diário</translation>
    </message>
    <message>
        <source>Weekly backup</source>
        <translation>Backup semanal</translation>
    </message>
    <message>
        <source>Backup, full at midnight</source>
        <translation>Backup, completo à meia-noite</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
</context>
<context>
    <name>bt2c::SchedulePage</name>
    <message>
        <source>Put the former crontab back?</source>
        <translation>Devolver a crontab anterior?</translation>
    </message>
    <message>
        <source>What the last installation changed in the crontab of %1 is taken back.</source>
        <translation>O que a última instalação mudou na crontab de %1 é desfeito.</translation>
    </message>
    <message>
        <source>If something else changed it since, nothing is done.</source>
        <translation>Se algo mais a alterou desde então, nada é feito.</translation>
    </message>
    <message>
        <source>Put It Back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Close without installing the schedule?</source>
        <translation>Fechar sem instalar o agendamento?</translation>
    </message>
    <message>
        <source>What you changed in the schedule is not installed, and will be forgotten.</source>
        <translation>O que você mudou no agendamento não está instalado e será descartado.</translation>
    </message>
    <message>
        <source>The crontab is as it was.</source>
        <translation>A crontab está como era.</translation>
    </message>
    <message>
        <source>Forget and Close</source>
        <translation>Descartar e fechar</translation>
    </message>
    <message>
        <source>Keep Open</source>
        <translation>Manter aberto</translation>
    </message>
</context>
<context>
    <name>bt2c::ScheduleSession</name>
    <message>
        <source>The crontab as it stands now is taken up</source>
        <translation>A crontab como está agora foi incorporada</translation>
    </message>
    <message numerus="yes">
        <source>%n of your edits concerned lines that were changed there as well, and is not made.</source>
        <translation>
            <numerusform>%n das suas edições tratava de linhas que também foram alteradas lá e não foi feita.</numerusform>
            <numerusform>%n das suas edições tratavam de linhas que também foram alteradas lá e não foram feitas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your edits are made again on it. Nothing is installed yet.</source>
        <translation>Suas edições foram refeitas sobre ela. Nada está instalado ainda.</translation>
    </message>
    <message>
        <source>Installing the crontab</source>
        <translation>Instalando a crontab</translation>
    </message>
    <message>
        <source>Putting the former crontab back</source>
        <translation>Devolvendo a crontab anterior</translation>
    </message>
    <message>
        <source>The former crontab is back</source>
        <translation>A crontab anterior está de volta</translation>
    </message>
    <message>
        <source>The crontab is installed</source>
        <translation>A crontab está instalada</translation>
    </message>
    <message>
        <source>This is the practice crontab: cron does not run it.</source>
        <translation>Esta é a crontab de prática: o cron não a executa.</translation>
    </message>
    <message>
        <source>It was read back and is, byte for byte, what stood there before the last change.</source>
        <translation>Foi relida e é, byte a byte, o que estava lá antes da última alteração.</translation>
    </message>
    <message>
        <source>It was read back and compared. The former one is kept.</source>
        <translation>Foi relida e comparada. A anterior está guardada.</translation>
    </message>
    <message>
        <source>Undo Install</source>
        <translation>Desfazer instalação</translation>
    </message>
    <message>
        <source>The former crontab could not be put back</source>
        <translation>A crontab anterior não pôde ser devolvida</translation>
    </message>
    <message>
        <source>The crontab was not installed</source>
        <translation>A crontab não foi instalada</translation>
    </message>
    <message>
        <source>Nothing was changed; your edits are still here.</source>
        <translation>Nada foi alterado; suas edições continuam aqui.</translation>
    </message>
</context>
<context>
    <name>bt2c::Settings</name>
    <message>
        <source>It takes a number from %1 to %2.</source>
        <translation>Aceita um número de %1 a %2.</translation>
    </message>
    <message>
        <source>It takes true or false.</source>
        <translation>Aceita true ou false.</translation>
    </message>
    <message>
        <source>It takes a mail address.</source>
        <translation>Aceita um endereço de e-mail.</translation>
    </message>
    <message>
        <source>It takes a list of mail addresses.</source>
        <translation>Aceita uma lista de endereços de e-mail.</translation>
    </message>
    <message>
        <source>It takes what restic’s -r takes, a folder from the root on, without a password in it.</source>
        <translation>Aceita o que -r do restic aceita; uma pasta, a partir da raiz, sem senha dentro.</translation>
    </message>
    <message>
        <source>It takes one of: %1.</source>
        <translation>Aceita um destes: %1.</translation>
    </message>
    <message>
        <source>It takes the path of a file, from the root on.</source>
        <translation>Aceita o caminho de um arquivo, a partir da raiz.</translation>
    </message>
    <message>
        <source>It takes the path of a file that ends in .prom, from the root on.</source>
        <translation>Aceita o caminho de um arquivo que termina em .prom, a partir da raiz.</translation>
    </message>
    <message>
        <source>“%1” is no setting. “bt2c-recovery config get” lists them.</source>
        <translation>“%1” não é um ajuste. “bt2c-recovery config get” lista os que há.</translation>
    </message>
    <message>
        <source>This program knows no such setting. It is kept as it stands.</source>
        <translation>Este programa não conhece este ajuste. É mantido como está.</translation>
    </message>
    <message>
        <source>%1 cannot be understood: %2, at byte %3.</source>
        <translation>%1 não pode ser entendido: %2, no byte %3.</translation>
    </message>
    <message>
        <source>%1 cannot be understood: %2.</source>
        <translation>%1 não pode ser entendido: %2.</translation>
    </message>
    <message>
        <source>%1 is for all sites alike.</source>
        <translation>%1 vale igualmente para todos os sites.</translation>
    </message>
    <message>
        <source>That is no value of %1. %2</source>
        <translation>Esse não é um valor de %1. %2</translation>
    </message>
    <message>
        <source>“%1” is no value of %2. %3</source>
        <translation>“%1” não é um valor de %2. %3</translation>
    </message>
    <message>
        <source>It takes an object with a part for each site.</source>
        <translation>Aceita um objeto com uma parte para cada site.</translation>
    </message>
    <message>
        <source>It takes the path of a folder, from the root on.</source>
        <translation>É preciso o caminho de uma pasta, a partir da raiz.</translation>
    </message>
    <message>
        <source>It takes what DOCKER_HOST takes: unix:///…, tcp://…, ssh://….</source>
        <translation>É preciso o que DOCKER_HOST aceita: unix:///…, tcp://…, ssh://….</translation>
    </message>
</context>
<context>
    <name>bt2c::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Geral</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retenção</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Off-Site</source>
        <translation>Externo</translation>
    </message>
    <message>
        <source>For which site</source>
        <translation>Para qual site</translation>
    </message>
    <message>
        <source>What is set for a site comes before what is set for all</source>
        <translation>O que é definido para um site vale antes do que é definido para todos</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Todos os sites</translation>
    </message>
    <message>
        <source>This site</source>
        <translation>Este site</translation>
    </message>
    <message>
        <source>Recovery point</source>
        <translation>Ponto de recuperação</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> horas</translation>
    </message>
    <message>
        <source>How old the newest verified backup may be. By the schedule it is 3 hours for hourly backups, 26 for daily and 192 for weekly ones.</source>
        <translation>Que idade o backup verificado mais novo pode ter. Conforme o agendamento, são 3 horas para backups por hora, 26 para diários e 192 para semanais.</translation>
    </message>
    <message>
        <source>By the schedule</source>
        <translation>Conforme o agendamento</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dias</translation>
    </message>
    <message>
        <source>How long it counts that every byte of a backup was read, before it is to be read again.</source>
        <translation>Por quanto tempo vale a leitura de cada byte de um backup, antes de ser lido de novo.</translation>
    </message>
    <message>
        <source>Restore drill</source>
        <translation>Teste de restauração</translation>
    </message>
    <message>
        <source>How long a drill counts, before another one is worth a look.</source>
        <translation>Por quanto tempo um teste vale, antes que outro seja recomendável.</translation>
    </message>
    <message>
        <source>Room for backups</source>
        <translation>Espaço para backups</translation>
    </message>
    <message>
        <source>How long before the disk is full that is a risk.</source>
        <translation>Quanto tempo antes de o disco encher isso é um risco.</translation>
    </message>
    <message>
        <source>Off-site copy</source>
        <translation>Cópia externa</translation>
    </message>
    <message>
        <source>How old the newest copy elsewhere may be, where there are to be some.</source>
        <translation>Que idade pode ter a cópia mais nova em outro lugar, onde deve haver alguma.</translation>
    </message>
    <message>
        <source>Each is told when it begins, again while it lasts, and when it is over. Double-click a time to change it.</source>
        <translation>Cada um é avisado quando começa, de novo enquanto dura, e quando termina. Clique duas vezes em um tempo para mudá-lo.</translation>
    </message>
    <message>
        <source>Rules of the alerts</source>
        <translation>Regras dos alertas</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Só %1</translation>
    </message>
    <message>
        <source>The file is left as it is; until it is mended the program goes by its defaults.</source>
        <translation>O arquivo fica como está; até ser corrigido, o programa usa os valores padrão.</translation>
    </message>
</context>
<context>
    <name>bt2c::Sidebar</name>
    <message>
        <source>Site: %1</source>
        <translation>Site: %1</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Contêineres</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Recuperação</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Agendamento</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>PRÁTICA</translation>
    </message>
    <message>
        <source>This is a practice site: nothing you do here touches a real validator.</source>
        <translation>Este é um site de prática: nada do que você faz aqui toca em um validador real.</translation>
    </message>
    <message>
        <source>not seen since %1</source>
        <translation>não visto desde %1</translation>
    </message>
    <message>
        <source>height %1</source>
        <translation>altura %1</translation>
    </message>
    <message>
        <source>No site</source>
        <translation>Nenhum site</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Escolha um</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>prática</translation>
    </message>
    <message>
        <source>validator site</source>
        <translation>site de validador</translation>
    </message>
    <message>
        <source>No backup folder</source>
        <translation>Nenhuma pasta de backups</translation>
    </message>
    <message>
        <source>Backups in</source>
        <translation>Backups em</translation>
    </message>
</context>
<context>
    <name>bt2c::Sinks</name>
    <message>
        <source>This is a test.</source>
        <translation>Isto é um teste.</translation>
    </message>
    <message>
        <source>This is a test. Nothing is wrong, and messages arrive.</source>
        <translation>Isto é um teste. Nada está errado, e as mensagens chegam.</translation>
    </message>
</context>
<context>
    <name>bt2c::SiteNotes</name>
    <message>
        <source>The chain is in the volume %1 and not in %2. The documented backup archives that folder, and would hold no chain.</source>
        <translation>A cadeia está no volume %1 e não em %2. O backup documentado arquiva essa pasta e não conteria a cadeia.</translation>
    </message>
    <message>
        <source>The chain is in the folder %1 and not in %2. The documented backup archives the latter, and would hold no chain.</source>
        <translation>A cadeia está na pasta %1 e não em %2. O backup documentado arquiva esta última e não conteria a cadeia.</translation>
    </message>
    <message>
        <source>The configuration is in the volume %1 and not in %2. A backup of that folder would not hold it.</source>
        <translation>A configuração está no volume %1 e não em %2. Um backup dessa pasta não a conteria.</translation>
    </message>
    <message>
        <source>The configuration is in the folder %1 and not in %2. A backup of the latter would not hold it.</source>
        <translation>A configuração está na pasta %1 e não em %2. Um backup desta última não a conteria.</translation>
    </message>
    <message>
        <source>The chain is in no volume and no folder, but inside the container %1: it is lost when the container is removed, as “docker compose down” does.</source>
        <translation>A cadeia não está em volume nem pasta, mas dentro do contêiner %1: ela se perde quando o contêiner é removido, como faz “docker compose down”.</translation>
    </message>
    <message>
        <source>The chain is a part of what is mounted at %1 (%2). This program can neither back it up nor restore it there.</source>
        <translation>A cadeia faz parte do que está montado em %1 (%2). Este programa não pode fazer backup dela nem restaurá-la ali.</translation>
    </message>
    <message>
        <source>The chain’s volume has no name of its own: “docker compose down -v” or “docker volume prune” would remove it.</source>
        <translation>O volume da cadeia não tem nome próprio: “docker compose down -v” ou “docker volume prune” o removeria.</translation>
    </message>
    <message>
        <source>A part of the chain, %1, is mounted from elsewhere (%2). A backup would not hold it.</source>
        <translation>Uma parte da cadeia, %1, está montada de outro lugar (%2). Um backup não a conteria.</translation>
    </message>
    <message>
        <source>The volume %1 bears the documented name, but is used by %2 and not by this validator.</source>
        <translation>O volume %1 tem o nome documentado, mas é usado por %2 e não por este validador.</translation>
    </message>
    <message>
        <source>The volume %1 bears the documented name, but was made by hand and is not used. The chain is in %2; removing or restoring %1 would not touch it.</source>
        <translation>O volume %1 tem o nome documentado, mas foi criado manualmente e não é usado. A cadeia está em %2; remover ou restaurar %1 não a tocaria.</translation>
    </message>
    <message>
        <source>The volume %1 bears the documented name, but is not used. The chain is in %2; removing or restoring %1 would not touch it.</source>
        <translation>O volume %1 tem o nome documentado, mas não é usado. A cadeia está em %2; remover ou restaurar %1 não a tocaria.</translation>
    </message>
    <message>
        <source>The volume %1 bears the documented name, but this validator does not use it.</source>
        <translation>O volume %1 tem o nome documentado, mas este validador não o usa.</translation>
    </message>
    <message>
        <source>The volume %1 is of the same kind, and no container uses it. If this site’s folder was renamed or moved, compose made it a new and empty volume (%2), and the former chain is still in %1.</source>
        <translation>O volume %1 é do mesmo tipo, e nenhum contêiner o usa. Se a pasta deste site foi renomeada ou movida, o compose criou um volume novo e vazio (%2), e a cadeia anterior ainda está em %1.</translation>
    </message>
</context>
<context>
    <name>bt2c::SkipSheet</name>
    <message>
        <source>Leave “%1” out?</source>
        <translation>Pular “%1”?</translation>
    </message>
    <message>
        <source>Nothing is done for it, and what comes after it is done all the same.</source>
        <translation>Nada é feito por esta etapa, e o que vem depois é feito mesmo assim.</translation>
    </message>
    <message>
        <source>It would have made sure of this: %1</source>
        <translation>Ela teria garantido isto: %1</translation>
    </message>
    <message>
        <source>Why? The report will say so.</source>
        <translation>Por quê? O relatório vai dizer.</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Por que é pulada</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Skip Step</source>
        <translation>Pular etapa</translation>
    </message>
</context>
<context>
    <name>bt2c::Standing</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>há %1</translation>
    </message>
    <message>
        <source>with no block lost</source>
        <translation>sem perder nenhum bloco</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) behind</source>
        <translation>
            <numerusform>%n bloco atrás</numerusform>
            <numerusform>%n blocos atrás</numerusform>
        </translation>
    </message>
    <message>
        <source>in about %1</source>
        <translation>em cerca de %1</translation>
    </message>
    <message numerus="yes">
        <source>in about %n minute(s)</source>
        <translation>
            <numerusform>em cerca de %n minuto</numerusform>
            <numerusform>em cerca de %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in about %n hour(s)</source>
        <translation>
            <numerusform>em cerca de %n hora</numerusform>
            <numerusform>em cerca de %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protegido</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Em risco</translation>
    </message>
    <message>
        <source>Cannot recover</source>
        <translation>Sem recuperação</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examinando…</translation>
    </message>
    <message>
        <source>What there is to recover from is being looked at.</source>
        <translation>Examinando a partir do que se pode recuperar.</translation>
    </message>
    <message>
        <source>If the validator died now, there would be nothing to bring it back from.</source>
        <translation>Se o validador morresse agora, não haveria de onde trazê-lo de volta.</translation>
    </message>
    <message>
        <source>at height %1</source>
        <translation>à altura %1</translation>
    </message>
    <message>
        <source>where it was on %1</source>
        <translation>ao ponto em que estava em %1</translation>
    </message>
    <message>
        <source>If the validator died now, it would perhaps be back %1. The backup was verified too long ago to count on.</source>
        <translation>Se o validador morresse agora, talvez voltasse %1. O backup foi verificado há tempo demais para contar com ele.</translation>
    </message>
    <message>
        <source>If the validator died now, it would perhaps be back %1. No one knows: the backup was never read to its end.</source>
        <translation>Se o validador morresse agora, talvez voltasse %1. Ninguém sabe: o backup nunca foi lido até o fim.</translation>
    </message>
    <message>
        <source>If the validator died now, you would be back %1.</source>
        <translation>Se o validador morresse agora, ele voltaria %1.</translation>
    </message>
    <message>
        <source>Proven by a restore drill on %1.</source>
        <translation>Provado por um teste de restauração em %1.</translation>
    </message>
    <message>
        <source>The folder of the backups is not there: %1. Is its disk connected?</source>
        <translation>A pasta dos backups não existe: %1. O disco está conectado?</translation>
    </message>
    <message>
        <source>The folder of the backups cannot be read. %1</source>
        <translation>A pasta dos backups não pode ser lida. %1</translation>
    </message>
    <message>
        <source>There is no backup in %1</source>
        <translation>Não há backup em %1</translation>
    </message>
    <message numerus="yes">
        <source>No backup holds the chain: %n backup(s) of the configuration alone</source>
        <translation>
            <numerusform>Nenhum backup contém a cadeia: %n backup só da configuração</numerusform>
            <numerusform>Nenhum backup contém a cadeia: %n backups só da configuração</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n backup(s) of the chain can be restored. The newest: %1</source>
        <translation>
            <numerusform>O único backup da cadeia não pode ser restaurado: %1</numerusform>
            <numerusform>Nenhum dos %n backups da cadeia pode ser restaurado. O mais novo: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A restore was begun and not finished</source>
        <translation>Uma restauração foi iniciada e não terminou</translation>
    </message>
    <message>
        <source>A recovery was begun and not finished</source>
        <translation>Uma recuperação foi iniciada e não terminou</translation>
    </message>
    <message>
        <source>The validator does not answer</source>
        <translation>O validador não responde</translation>
    </message>
    <message>
        <source>The validator is started over and over</source>
        <translation>O validador é iniciado repetidamente</translation>
    </message>
    <message>
        <source>The chain makes no more blocks</source>
        <translation>A cadeia não produz mais blocos</translation>
    </message>
    <message>
        <source>The chain is lower than it was before</source>
        <translation>A cadeia está mais baixa do que antes</translation>
    </message>
    <message>
        <source>The newest verification is %1 old</source>
        <translation>A verificação mais nova é de %1 atrás</translation>
    </message>
    <message>
        <source>No backup of the chain was read to its end. The newest, of %1: %2</source>
        <translation>Nenhum backup da cadeia foi lido até o fim. O mais novo, de %1: %2</translation>
    </message>
    <message>
        <source>The newest backup, of %1, is of no use: %2</source>
        <translation>O backup mais novo, de %1, não serve: %2</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n backup(s) are of no use, the last of %1: %2</source>
        <translation>
            <numerusform>O backup mais novo não serve, o último de %1: %2</numerusform>
            <numerusform>Os %n backups mais novos não servem, o último de %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest backup, of %1, is not verified</source>
        <translation>O backup mais novo, de %1, não está verificado</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n backup(s) are not verified</source>
        <translation>
            <numerusform>O backup mais novo não está verificado</numerusform>
            <numerusform>Os %n backups mais novos não estão verificados</numerusform>
        </translation>
    </message>
    <message>
        <source>The restore drill of %1 failed</source>
        <translation>O teste de restauração de %1 falhou</translation>
    </message>
    <message>
        <source>The newest verified backup is %1 old</source>
        <translation>O backup verificado mais novo é de %1 atrás</translation>
    </message>
    <message>
        <source>%1 is from the future: was the clock set back?</source>
        <translation>%1 é do futuro: o relógio foi atrasado?</translation>
    </message>
    <message>
        <source>The backup of %1 failed</source>
        <translation>O backup de %1 falhou</translation>
    </message>
    <message>
        <source>The backup of %1 failed: %2</source>
        <translation>O backup de %1 falhou: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n scheduled backup(s) in a row were not made</source>
        <translation>
            <numerusform>%n backup agendado não foi feito</numerusform>
            <numerusform>%n backups agendados seguidos não foram feitos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) disappeared that retention did not remove</source>
        <translation>
            <numerusform>%n backup que a retenção não removeu desapareceu</numerusform>
            <numerusform>%n backups que a retenção não removeu desapareceram</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup of %1 is much smaller than the one before it</source>
        <translation>O backup de %1 é muito menor que o anterior</translation>
    </message>
    <message>
        <source>The backup of %1 holds nothing</source>
        <translation>O backup de %1 não contém nada</translation>
    </message>
    <message>
        <source>Nothing makes backups by itself</source>
        <translation>Nada faz backups automaticamente</translation>
    </message>
    <message>
        <source>Whether backups are scheduled is not known. %1</source>
        <translation>Não se sabe se há backups agendados. %1</translation>
    </message>
    <message>
        <source>The settings do not count: %1</source>
        <translation>Os ajustes não valem: %1</translation>
    </message>
    <message>
        <source>The next backup does not fit: %1 free</source>
        <translation>O próximo backup não cabe: %1 livres</translation>
    </message>
    <message numerus="yes">
        <source>The backup disk is full in about %n day(s)</source>
        <translation>
            <numerusform>O disco de backup ficará cheio em cerca de %n dia</numerusform>
            <numerusform>O disco de backup ficará cheio em cerca de %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup of %1: %2</source>
        <translation>O backup de %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n older backup(s) are of no use, the newest of %1</source>
        <translation>
            <numerusform>%n backup mais antigo não serve, o mais novo de %1</numerusform>
            <numerusform>%n backups mais antigos não servem, o mais novo de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scheduled backup(s) of the last week were not made, the last of %1</source>
        <translation>
            <numerusform>%n backup agendado da última semana não foi feito, o último de %1</numerusform>
            <numerusform>%n backups agendados da última semana não foram feitos, o último de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup was ever tried in a restore drill</source>
        <translation>Nenhum backup passou por um teste de restauração</translation>
    </message>
    <message>
        <source>The newest restore drill is %1 old</source>
        <translation>O teste de restauração mais novo é de %1 atrás</translation>
    </message>
    <message>
        <source>The off-site copies are damaged, as the check of %1 found</source>
        <translation>As cópias externas estão danificadas, como mostrou a verificação de %1</translation>
    </message>
    <message>
        <source>The newest off-site copy is %1 old</source>
        <translation>A cópia externa mais nova é de %1 atrás</translation>
    </message>
    <message>
        <source>No backup was copied off-site yet</source>
        <translation>Ainda não há cópia externa de nenhum backup</translation>
    </message>
    <message>
        <source>The off-site copies were last checked %1 ago</source>
        <translation>As cópias externas foram verificadas pela última vez há %1</translation>
    </message>
    <message>
        <source>The off-site copies were never checked</source>
        <translation>As cópias externas nunca foram verificadas</translation>
    </message>
    <message>
        <source>How far the chain is, is not known: nobody could be asked</source>
        <translation>Não se sabe até onde vai a cadeia: ninguém pôde ser consultado</translation>
    </message>
    <message>
        <source>Show Folder</source>
        <translation>Mostrar pasta</translation>
    </message>
    <message>
        <source>Back Up Now</source>
        <translation>Fazer backup agora</translation>
    </message>
    <message>
        <source>Go On…</source>
        <translation>Continuar…</translation>
    </message>
    <message>
        <source>Find Out Why</source>
        <translation>Descobrir por quê</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Show Backup</source>
        <translation>Mostrar backup</translation>
    </message>
    <message>
        <source>Drill…</source>
        <translation>Teste…</translation>
    </message>
    <message>
        <source>Show Runs</source>
        <translation>Mostrar execuções</translation>
    </message>
    <message>
        <source>Show Schedule</source>
        <translation>Mostrar agendamento</translation>
    </message>
    <message>
        <source>Show Backups</source>
        <translation>Mostrar backups</translation>
    </message>
    <message>
        <source>Show Engine</source>
        <translation>Mostrar engine</translation>
    </message>
    <message>
        <source>Off-Site…</source>
        <translation>Externo…</translation>
    </message>
    <message>
        <source>Show File</source>
        <translation>Mostrar arquivo</translation>
    </message>
</context>
<context>
    <name>bt2c::StandingCard</name>
    <message>
        <source>Verified %1</source>
        <translation>Verificado %1</translation>
    </message>
</context>
<context>
    <name>bt2c::StandingFeed</name>
    <message>
        <source>%1, %2, for %3</source>
        <translation>%1, %2, por %3</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, desde %2</translation>
    </message>
    <message>
        <source>Restore drill</source>
        <translation>Teste de restauração</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restauração</translation>
    </message>
    <message>
        <source>Restore undone</source>
        <translation>Restauração desfeita</translation>
    </message>
    <message>
        <source>%1, which failed</source>
        <translation>%1, que falhou</translation>
    </message>
    <message>
        <source>events</source>
        <translation>eventos</translation>
    </message>
</context>
<context>
    <name>bt2c::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>It is being put in place and will end in a moment</source>
        <translation>Está sendo colocado no lugar e termina em um instante</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Cancelar: %1</translation>
    </message>
    <message>
        <source>Running operations</source>
        <translation>Operações em execução</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::StepListModel</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Etapa %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>bt2c::StepListView</name>
    <message>
        <source>Steps</source>
        <translation>Etapas</translation>
    </message>
</context>
<context>
    <name>bt2c::StepPane</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Etapa %1 de %2</translation>
    </message>
    <message>
        <source>%1 at most still</source>
        <translation>no máximo mais %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examinando…</translation>
    </message>
    <message>
        <source>The step was stopped</source>
        <translation>A etapa foi parada</translation>
    </message>
    <message>
        <source>It can be run again; what it had not finished is taken up or taken back.</source>
        <translation>Pode ser executada de novo; o que não terminou é retomado ou desfeito.</translation>
    </message>
    <message>
        <source>“%1” did not succeed</source>
        <translation>“%1” não teve sucesso</translation>
    </message>
    <message>
        <source>The backups could not be listed: %1 Nothing was changed.</source>
        <translation>Os backups não puderam ser listados: %1 Nada foi alterado.</translation>
    </message>
    <message>
        <source>There is no sound backup to restore. Nothing was changed.</source>
        <translation>Não há backup íntegro a restaurar. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Try the same backup again, or choose another.</source>
        <translation>Tente de novo o mesmo backup ou escolha outro.</translation>
    </message>
    <message>
        <source>Which one? The newest is chosen. It is read in full before it is restored.</source>
        <translation>Qual deles? O mais novo está escolhido. Ele é lido por inteiro antes de ser restaurado.</translation>
    </message>
    <message>
        <source>This is done by hand. Say when it is done.</source>
        <translation>Isto é feito manualmente. Informe quando estiver feito.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Feito</translation>
    </message>
    <message>
        <source>The site&apos;s name has to be typed to go on.</source>
        <translation>O nome do site precisa ser digitado para continuar.</translation>
    </message>
    <message>
        <source>Support bundle…</source>
        <translation>Pacote de suporte…</translation>
    </message>
    <message>
        <source>Switch…</source>
        <translation>Trocar…</translation>
    </message>
    <message>
        <source>Another procedure</source>
        <translation>Outro procedimento</translation>
    </message>
    <message>
        <source>Ends this recovery here, and begins the procedure that is meant for when it does not help</source>
        <translation>Encerra esta recuperação aqui e inicia o procedimento previsto para quando ela não ajuda</translation>
    </message>
    <message>
        <source>Skip…</source>
        <translation>Pular…</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Desfazer…</translation>
    </message>
</context>
<context>
    <name>bt2c::SupportBundle</name>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>%1: in none of the usual places.</source>
        <translation>%1: em nenhum dos lugares habituais.</translation>
    </message>
    <message numerus="yes">
        <source>What was done: the last %n entries of the ledger</source>
        <translation>
            <numerusform>O que foi feito: a última entrada do registro</numerusform>
            <numerusform>O que foi feito: as últimas %n entradas do registro</numerusform>
        </translation>
    </message>
    <message>
        <source>Report of the recovery %1</source>
        <translation>Relatório da recuperação %1</translation>
    </message>
    <message>
        <source>List of the backups</source>
        <translation>Lista dos backups</translation>
    </message>
    <message>
        <source>Compose file: the site has none.</source>
        <translation>Arquivo compose: o site não tem nenhum.</translation>
    </message>
    <message>
        <source>Compose file</source>
        <translation>Arquivo compose</translation>
    </message>
    <message>
        <source>%1: it may hold secrets.</source>
        <translation>%1: pode conter segredos.</translation>
    </message>
    <message>
        <source>Versions of program, system and tools</source>
        <translation>Versões do programa, do sistema e das ferramentas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>Espaço em disco</translation>
    </message>
    <message>
        <source># Support bundle of a BT2C validator</source>
        <translation># Pacote de suporte de um validador BT2C</translation>
    </message>
    <message>
        <source>Made on %1 by BT2C Recovery Console %2 for the site %3.</source>
        <translation>Criado em %1 pelo BT2C Recovery Console %2 para o site %3.</translation>
    </message>
    <message>
        <source>Passwords, tokens, keys, seed phrases and private keys were taken out by their shape and by their names; in their place stands &quot;[removed: …]&quot;. There is no wallet and no chain content in it. Look through the files before you send them.</source>
        <translation>Senhas, tokens, chaves, frases-semente e chaves privadas foram retirados pela forma e pelo nome; no lugar deles está &quot;[removed: …]&quot;. Não há carteira nem conteúdo da cadeia aqui. Confira os arquivos antes de enviá-los.</translation>
    </message>
    <message>
        <source>## What is in it</source>
        <translation>## O que contém</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) taken out</source>
        <translation>
            <numerusform>%n segredo retirado</numerusform>
            <numerusform>%n segredos retirados</numerusform>
        </translation>
    </message>
    <message>
        <source>## What could not be had</source>
        <translation>## O que não pôde ser obtido</translation>
    </message>
    <message>
        <source>What is in the bundle</source>
        <translation>O que o pacote contém</translation>
    </message>
    <message>
        <source>Status and logs of the containers</source>
        <translation>Estado e logs dos contêineres</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versões</translation>
    </message>
</context>
<context>
    <name>bt2c::SupportSheet</name>
    <message>
        <source>Support bundle</source>
        <translation>Pacote de suporte</translation>
    </message>
    <message>
        <source>Collecting logs, the status of chain and engine, the steps already taken, versions and settings. Nothing is written or sent yet.</source>
        <translation>Reunindo logs, o estado da cadeia e da engine, as etapas já feitas, versões e ajustes. Nada é gravado nem enviado ainda.</translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>Reunindo</translation>
    </message>
    <message>
        <source>Files of the bundle</source>
        <translation>Arquivos do pacote</translation>
    </message>
    <message>
        <source>Content of the file</source>
        <translation>Conteúdo do arquivo</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Salvar como</translation>
    </message>
    <message>
        <source>Where to save</source>
        <translation>Onde salvar</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Choose where to save</source>
        <translation>Escolher onde salvar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save Bundle</source>
        <translation>Salvar pacote</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: see the first file</source>
        <translation>
            <numerusform>e mais %n: veja o primeiro arquivo</numerusform>
            <numerusform>e mais %n: veja o primeiro arquivo</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be had: %1</source>
        <translation>Não pôde ser obtido: %1</translation>
    </message>
    <message>
        <source>… shown are the first %1 of %2. All of it is in the bundle.</source>
        <translation>… mostrados os primeiros %1 de %2. O pacote contém tudo.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1 unpacked.</source>
        <translation>
            <numerusform>%n arquivo, %1 descompactado.</numerusform>
            <numerusform>%n arquivos, %1 descompactados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) taken out by shape and by name.</source>
        <translation>
            <numerusform>%n segredo retirado pela forma e pelo nome.</numerusform>
            <numerusform>%n segredos retirados pela forma e pelo nome.</numerusform>
        </translation>
    </message>
    <message>
        <source>No secret was found in them.</source>
        <translation>Nenhum segredo foi encontrado neles.</translation>
    </message>
    <message>
        <source>No wallet and no chain content is among them. Read each before you pass it on; nothing is sent from here.</source>
        <translation>Não há carteira nem conteúdo da cadeia entre eles. Leia cada um antes de repassá-lo; nada é enviado daqui.</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>Salvar o pacote de suporte</translation>
    </message>
    <message>
        <source>ZIP (*.zip)</source>
        <translation>ZIP (*.zip)</translation>
    </message>
    <message>
        <source>A file of that name is there already. Nothing was written: choose another name.</source>
        <translation>Já existe um arquivo com esse nome. Nada foi gravado: escolha outro nome.</translation>
    </message>
    <message>
        <source>The bundle was not written. %1</source>
        <translation>O pacote não foi gravado. %1</translation>
    </message>
    <message>
        <source>Saved as %1. Only you may read it; nothing was sent.</source>
        <translation>Salvo como %1. Só você pode lê-lo; nada foi enviado.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>bt2c::TimeWords</name>
    <message>
        <source>in the future</source>
        <translation>no futuro</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>agora mesmo</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mês</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n ano</numerusform>
            <numerusform>%n anos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>há %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Hoje %1</translation>
    </message>
</context>
<context>
    <name>bt2c::Timeline</name>
    <message>
        <source>Backups in time</source>
        <translation>Backups no tempo</translation>
    </message>
    <message numerus="yes">
        <source>%n older one(s) not shown</source>
        <translation>
            <numerusform>%n mais antigo não mostrado</numerusform>
            <numerusform>%n mais antigos não mostrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups will appear here as points in time</source>
        <translation>Os backups aparecerão aqui como pontos no tempo</translation>
    </message>
    <message numerus="yes">
        <source>%n missing between %1 and %2</source>
        <translation>
            <numerusform>falta %n entre %1 e %2</numerusform>
            <numerusform>faltam %n entre %1 e %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::TimelineWords</name>
    <message>
        <source>hourly</source>
        <translation>por hora</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>diário</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>semanal</translation>
    </message>
    <message>
        <source>chain</source>
        <translation>cadeia</translation>
    </message>
    <message>
        <source>full</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>config</source>
        <translation>config.</translation>
    </message>
    <message>
        <source>other</source>
        <translation>outro</translation>
    </message>
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
            <numerusform>%n deles íntegro</numerusform>
            <numerusform>%n deles íntegros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged</source>
        <translation>
            <numerusform>%n danificado</numerusform>
            <numerusform>%n danificados</numerusform>
        </translation>
    </message>
    <message>
        <source>none between %1 and %2</source>
        <translation>nenhum entre %1 e %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>bt2c::Timer</name>
    <message>
        <source>A timer of that name is there already: %1.</source>
        <translation>Já existe um timer com esse nome: %1.</translation>
    </message>
    <message>
        <source>The part of the system that runs timers of this user does not answer. It runs while you are logged in: %1.</source>
        <translation>A parte do sistema que roda os timers deste usuário não responde. Ela roda enquanto sua sessão está aberta: %1.</translation>
    </message>
    <message>
        <source>A job that runs at the start of the machine has no time that a timer could keep.</source>
        <translation>Uma tarefa que roda no início da máquina não tem hora que um timer possa seguir.</translation>
    </message>
    <message>
        <source>cron chooses the time of this job by chance; a timer needs a time.</source>
        <translation>O cron escolhe a hora desta tarefa ao acaso; um timer precisa de uma hora.</translation>
    </message>
    <message>
        <source>This job never runs.</source>
        <translation>Esta tarefa nunca roda.</translation>
    </message>
    <message>
        <source>launchd cannot want a day of the month and a day of the week at once.</source>
        <translation>O launchd não pode exigir dia do mês e dia da semana ao mesmo tempo.</translation>
    </message>
    <message>
        <source>launchd has no ranges or steps, and the list of all the times would be too long.</source>
        <translation>O launchd não tem intervalos nem passos, e a lista de todos os horários seria longa demais.</translation>
    </message>
    <message>
        <source>cron gives this job something to read, after a “%” in its line; a timer has no way to.</source>
        <translation>O cron dá a esta tarefa algo para ler, depois de um “%” na linha; um timer não tem como.</translation>
    </message>
    <message>
        <source>The times of this job are those of another time zone, by CRON_TZ; a timer keeps to the zone of this machine.</source>
        <translation>Os horários desta tarefa são de outro fuso horário, por CRON_TZ; um timer segue o fuso desta máquina.</translation>
    </message>
    <message>
        <source>The job’s name or command holds characters that a timer cannot hold.</source>
        <translation>O nome ou o comando da tarefa contém caracteres que um timer não aceita.</translation>
    </message>
    <message>
        <source>launchd</source>
        <translation>launchd</translation>
    </message>
    <message>
        <source>a systemd timer</source>
        <translation>um timer do systemd</translation>
    </message>
    <message>
        <source>The job is not in the crontab any more, and whether its timer runs it is not known. Look again in a moment; if it does not, move it back to cron.</source>
        <translation>A tarefa não está mais na crontab, e não se sabe se o timer a roda. Examine de novo em um instante; se não rodar, devolva-a ao cron.</translation>
    </message>
    <message>
        <source>The line could not be put back into the crontab either: nothing runs the job now. Its timer’s file keeps the line; move it back to cron.</source>
        <translation>A linha também não pôde ser devolvida à crontab: nada roda a tarefa agora. O arquivo do timer guarda a linha; devolva-a ao cron.</translation>
    </message>
    <message>
        <source>The timer could not be made active again: nothing runs the job now. Try again to move it back to cron.</source>
        <translation>O timer não pôde ser ativado de novo: nada roda a tarefa agora. Tente outra vez devolvê-la ao cron.</translation>
    </message>
    <message>
        <source>cron runs the job; the timer is off, but its files are still there. Remove them.</source>
        <translation>O cron roda a tarefa; o timer está desligado, mas seus arquivos ainda existem. Remova-os.</translation>
    </message>
    <message>
        <source>What ran the job before still runs it.</source>
        <translation>O que rodava a tarefa antes continua a rodá-la.</translation>
    </message>
</context>
<context>
    <name>bt2c::TimerSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>The files of the timer:</source>
        <translation>Os arquivos do timer:</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
</context>
<context>
    <name>bt2c::Tour</name>
    <message>
        <source>The folder %1 cannot be made</source>
        <translation>A pasta %1 não pode ser criada</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>etapa %1</translation>
    </message>
</context>
<context>
    <name>bt2c::Tray</name>
    <message>
        <source>Open BT2C Recovery Console</source>
        <translation>Abrir BT2C Recovery Console</translation>
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
        <translation>Rodar “%1” uma vez agora?</translation>
    </message>
    <message>
        <source>It runs as cron would run it: in cron&apos;s shell, with cron&apos;s few variables. What it does it does in earnest: a backup is made.</source>
        <translation>Roda como o cron a rodaria: no shell do cron, com as poucas variáveis do cron. O que faz é para valer: um backup é feito.</translation>
    </message>
    <message>
        <source>What the job said</source>
        <translation>O que a tarefa disse</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Run Once</source>
        <translation>Rodar uma vez</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop the job</source>
        <translation>Parar a tarefa</translation>
    </message>
    <message>
        <source>The job runs…</source>
        <translation>A tarefa está rodando…</translation>
    </message>
    <message>
        <source>Running a job as cron would</source>
        <translation>Rodando uma tarefa como o cron faria</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>The job was stopped</source>
        <translation>A tarefa foi parada</translation>
    </message>
    <message>
        <source>What it had done by then stays.</source>
        <translation>O que já tinha feito fica.</translation>
    </message>
    <message>
        <source>The job could not be run</source>
        <translation>A tarefa não pôde ser executada</translation>
    </message>
    <message>
        <source>It works as cron runs it</source>
        <translation>Funciona como o cron a roda</translation>
    </message>
    <message>
        <source>The job ended well after %1.</source>
        <translation>A tarefa terminou bem após %1.</translation>
    </message>
    <message>
        <source>It would fail under cron</source>
        <translation>Falharia no cron</translation>
    </message>
    <message>
        <source>The job did not end within %1 and was stopped.</source>
        <translation>A tarefa não terminou em %1 e foi parada.</translation>
    </message>
    <message>
        <source>The job was ended by signal %1.</source>
        <translation>A tarefa foi encerrada pelo sinal %1.</translation>
    </message>
    <message>
        <source>The job ended with code %1.</source>
        <translation>A tarefa terminou com código %1.</translation>
    </message>
</context>
<context>
    <name>bt2c::TroubleGroup</name>
    <message>
        <source>Looking</source>
        <translation>Examinando</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examinando…</translation>
    </message>
</context>
<context>
    <name>bt2c::TroublePane</name>
    <message>
        <source>Places where Docker was looked for</source>
        <translation>Lugares onde o Docker foi procurado</translation>
    </message>
    <message>
        <source>Last seen %1: %2.</source>
        <translation>Visto por último %1: %2.</translation>
    </message>
    <message>
        <source>Go to Backups</source>
        <translation>Ir para Backups</translation>
    </message>
    <message>
        <source>Show What Was Seen Last</source>
        <translation>Mostrar o que foi visto por último</translation>
    </message>
    <message>
        <source>Use this engine</source>
        <translation>Usar esta engine</translation>
    </message>
    <message>
        <source>Use the engine at %1</source>
        <translation>Usar a engine em %1</translation>
    </message>
</context>
<context>
    <name>bt2c::TroubleRestoreWords</name>
    <message>
        <source>The backup file</source>
        <translation>O arquivo de backup</translation>
    </message>
    <message>
        <source>%1 is there, and you may not read it.</source>
        <translation>%1 existe, mas você não tem permissão para lê-lo.</translation>
    </message>
    <message>
        <source>%1 is there and can be read: %2.</source>
        <translation>%1 existe e pode ser lido: %2.</translation>
    </message>
    <message>
        <source>Whether it is sound</source>
        <translation>Se está íntegro</translation>
    </message>
    <message>
        <source>Not known: the file could not be looked at.</source>
        <translation>Não se sabe: o arquivo não pôde ser examinado.</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>Not checked since it was written or changed.</source>
        <translation>Não verificado desde que foi gravado ou alterado.</translation>
    </message>
    <message>
        <source>Force the restore</source>
        <translation>Forçar a restauração</translation>
    </message>
    <message>
        <source>There is nothing to restore.</source>
        <translation>Não há nada a restaurar.</translation>
    </message>
    <message>
        <source>Not called for: it can be restored as it is.</source>
        <translation>Não é preciso: pode ser restaurado como está.</translation>
    </message>
    <message>
        <source>A last resort, when there is no sound backup. What that means:</source>
        <translation>Último recurso, quando não há backup íntegro. O que isso significa:</translation>
    </message>
    <message>
        <source>What is damaged is left out or comes back damaged: the node may not start on it.</source>
        <translation>O que está danificado é deixado de fora ou volta danificado: o nó talvez não inicie com isso.</translation>
    </message>
    <message>
        <source>A validator that runs is stopped for it, and started afterwards.</source>
        <translation>Um validador em execução é parado para isso e iniciado depois.</translation>
    </message>
    <message>
        <source>With this program what is there now is kept and can be had back; the documented script deletes the data first.</source>
        <translation>Com este programa, o que está lá agora é guardado e pode ser recuperado; o script documentado apaga os dados primeiro.</translation>
    </message>
    <message>
        <source>There is no backup to look at. Choose a file.</source>
        <translation>Não há backup a examinar. Escolha um arquivo.</translation>
    </message>
</context>
<context>
    <name>bt2c::TroubleRow</name>
    <message>
        <source>Fine</source>
        <translation>Tudo certo</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Errado</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Atenção</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Não se sabe</translation>
    </message>
    <message>
        <source>Inspect…</source>
        <translation>Inspecionar…</translation>
    </message>
    <message>
        <source>Create…</source>
        <translation>Criar…</translation>
    </message>
    <message>
        <source>Show Containers</source>
        <translation>Mostrar contêineres</translation>
    </message>
    <message>
        <source>Back Up Now</source>
        <translation>Fazer backup agora</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>Verificar…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Choose a File…</source>
        <translation>Escolher um arquivo…</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>Space on the disks: Fine. There is enough.</comment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Space on the disks: Inspect…</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy the command: %1</source>
        <translation>Copiar o comando: %1</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar o comando</translation>
    </message>
</context>
<context>
    <name>bt2c::TroubleTexts</name>
    <message>
        <source>The remote Docker</source>
        <translation>O Docker remoto</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>Copiar “%1”</translation>
    </message>
    <message>
        <source>Your backups are on disk and can be checked now.</source>
        <translation>Seus backups estão no disco e podem ser verificados agora.</translation>
    </message>
    <message>
        <source>%1 is not running</source>
        <translation>%1 não está rodando</translation>
    </message>
    <message>
        <source>Containers and the chain cannot be seen until it is.</source>
        <translation>Até lá, os contêineres e a cadeia não podem ser vistos.</translation>
    </message>
    <message>
        <source>Start Docker Desktop</source>
        <translation>Iniciar o Docker Desktop</translation>
    </message>
    <message>
        <source>The chosen Docker does not answer, another one does</source>
        <translation>O Docker escolhido não responde, outro responde</translation>
    </message>
    <message>
        <source>another engine is set</source>
        <translation>outra engine está definida</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 é %2</translation>
    </message>
    <message>
        <source>%1, and no other was taken in its place, since that could be another machine&apos;s.</source>
        <translation>%1, e nenhuma outra foi usada no lugar dela, pois poderia ser de outra máquina.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Docker is not installed</source>
        <translation>O Docker não está instalado</translation>
    </message>
    <message>
        <source>Neither an engine nor the docker program was found on this machine.</source>
        <translation>Nem uma engine nem o programa docker foram encontrados nesta máquina.</translation>
    </message>
    <message>
        <source>How to Install Docker</source>
        <translation>Como instalar o Docker</translation>
    </message>
    <message>
        <source>You may not talk to %1</source>
        <translation>Você não tem permissão para usar %1</translation>
    </message>
    <message>
        <source>It runs, and this user account is not in the group “docker” that may use %1. After the command, log out and in again.</source>
        <translation>Está rodando, e esta conta de usuário não está no grupo “docker”, que pode usar %1. Depois do comando, encerre a sessão e inicie-a de novo.</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 não responde</translation>
    </message>
    <message>
        <source>It took the connection and then said nothing. It may be starting or hang; it is asked again and again.</source>
        <translation>Aceitou a conexão e depois não disse nada. Pode estar iniciando ou travado; é consultado repetidamente.</translation>
    </message>
    <message>
        <source>Something else answers in Docker&apos;s place</source>
        <translation>Outra coisa responde no lugar do Docker</translation>
    </message>
    <message>
        <source>What listens at %1 is no container engine. Look at DOCKER_HOST and at the docker context.</source>
        <translation>O que escuta em %1 não é uma engine de contêineres. Veja DOCKER_HOST e o contexto do docker.</translation>
    </message>
    <message>
        <source>Docker: not installed</source>
        <translation>Docker: não instalado</translation>
    </message>
    <message>
        <source>%1: not running</source>
        <translation>%1: não está rodando</translation>
    </message>
    <message>
        <source>%1: not permitted</source>
        <translation>%1: não permitido</translation>
    </message>
    <message>
        <source>%1: no answer</source>
        <translation>%1: sem resposta</translation>
    </message>
    <message>
        <source>Docker: not an engine</source>
        <translation>Docker: não é uma engine</translation>
    </message>
    <message>
        <source>Looking for Docker…</source>
        <translation>Procurando o Docker…</translation>
    </message>
    <message>
        <source>%1 · reconnecting</source>
        <translation>%1 · reconectando</translation>
    </message>
    <message>
        <source>%1 · connected</source>
        <translation>%1 · conectado</translation>
    </message>
</context>
<context>
    <name>bt2c::TroubleVolumesWords</name>
    <message>
        <source>%1, in the procedure %2</source>
        <translation>%1, no procedimento %2</translation>
    </message>
    <message>
        <source>Volumes of this site</source>
        <translation>Volumes deste site</translation>
    </message>
    <message>
        <source>%1: bears a documented name, and is not this site&apos;s</source>
        <translation>%1: tem um nome documentado e não é deste site</translation>
    </message>
    <message numerus="yes">
        <source>%n volume(s) of this site, of %1 there are.</source>
        <translation>
            <numerusform>%n volume deste site, de %1 existentes.</numerusform>
            <numerusform>%n volumes deste site, de %1 existentes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n volume(s) there are belongs to this site.</source>
        <translation>
            <numerusform>O único volume existente não pertence a este site.</numerusform>
            <numerusform>Nenhum dos %n volumes existentes pertence a este site.</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain&apos;s volume</source>
        <translation>O volume da cadeia</translation>
    </message>
    <message>
        <source>Could not be looked at: the engine was not seen.</source>
        <translation>Não pôde ser examinado: a engine não foi vista.</translation>
    </message>
    <message>
        <source>The chain of this site is not in a volume.</source>
        <translation>A cadeia deste site não está em um volume.</translation>
    </message>
    <message>
        <source>The chain of this site is not in a volume, but in %1.</source>
        <translation>A cadeia deste site não está em um volume, mas em %1.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 não existe.</translation>
    </message>
    <message>
        <source>%1 is there, and no container uses it.</source>
        <translation>%1 existe, e nenhum contêiner o usa.</translation>
    </message>
    <message>
        <source>%1 is there, used by %2.</source>
        <translation>%1 existe, usado por %2.</translation>
    </message>
    <message>
        <source>The procedure calls it %1; compose puts the project&apos;s name in front.</source>
        <translation>O procedimento o chama de %1; o compose põe o nome do projeto na frente.</translation>
    </message>
    <message>
        <source>On the engine&apos;s machine at %1</source>
        <translation>Na máquina da engine, em %1</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>Criado %1</translation>
    </message>
    <message>
        <source>Create a volume that is missing</source>
        <translation>Criar um volume que falta</translation>
    </message>
    <message>
        <source>Not known: the engine was not seen.</source>
        <translation>Não se sabe: a engine não foi vista.</translation>
    </message>
    <message>
        <source>Nothing is missing, so nothing has to be created.</source>
        <translation>Nada falta, então nada precisa ser criado.</translation>
    </message>
    <message>
        <source>%1 can be created. It will be empty: the chain comes back by restoring a backup into it.</source>
        <translation>%1 pode ser criado. Ficará vazio: a cadeia volta ao restaurar um backup nele.</translation>
    </message>
    <message>
        <source>Under the documented name %1 compose would not find it.</source>
        <translation>Com o nome documentado %1, o compose não o encontraria.</translation>
    </message>
</context>
<context>
    <name>bt2c::TroubleshootWords</name>
    <message>
        <source>What the backup scripts logged</source>
        <translation>O que os scripts de backup registraram no log</translation>
    </message>
    <message>
        <source>No log was found. The scripts write it into the folder they are started in, under cron your home folder.</source>
        <translation>Nenhum log foi encontrado. Os scripts o gravam na pasta em que são iniciados; com o cron, na sua pasta pessoal.</translation>
    </message>
    <message>
        <source>Looked in %1</source>
        <translation>Procurado em %1</translation>
    </message>
    <message>
        <source>The last backup that succeeded was made on %1.</source>
        <translation>O último backup bem-sucedido foi feito em %1.</translation>
    </message>
    <message>
        <source>No backup that succeeded stands in what was read of it.</source>
        <translation>No que foi lido dele não consta nenhum backup bem-sucedido.</translation>
    </message>
    <message>
        <source>No error in %1.</source>
        <translation>Nenhum erro em %1.</translation>
    </message>
    <message>
        <source>The last error in %1 is of %2.</source>
        <translation>O último erro em %1 é de %2.</translation>
    </message>
    <message>
        <source>The chain&apos;s data</source>
        <translation>Os dados da cadeia</translation>
    </message>
    <message>
        <source>The chain is in the volume %1, which is there.</source>
        <translation>A cadeia está no volume %1, que existe.</translation>
    </message>
    <message>
        <source>The chain should be in the volume %1, which is not there.</source>
        <translation>A cadeia deveria estar no volume %1, que não existe.</translation>
    </message>
    <message>
        <source>%1 is there as well. The documented script backs that up, and not the chain; this program backs up the volume.</source>
        <translation>%1 também existe. O script documentado faz backup disso, e não da cadeia; este programa faz backup do volume.</translation>
    </message>
    <message>
        <source>%1 is there, and is no folder.</source>
        <translation>%1 existe e não é uma pasta.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 não existe.</translation>
    </message>
    <message>
        <source>Whether the chain is in a volume instead could not be asked: %1</source>
        <translation>Não foi possível saber se a cadeia está em um volume: %1</translation>
    </message>
    <message>
        <source>%1 is there, and you may not read it.</source>
        <translation>%1 existe, mas você não tem permissão de leitura.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is there and can be read: %n item(s).</source>
        <translation>
            <numerusform>%1 existe e pode ser lido: %n item.</numerusform>
            <numerusform>%1 existe e pode ser lido: %n itens.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is there, and is empty.</source>
        <translation>%1 existe e está vazio.</translation>
    </message>
    <message>
        <source>Space on the disks</source>
        <translation>Espaço nos discos</translation>
    </message>
    <message>
        <source>%1: %2 free</source>
        <translation>%1: %2 livres</translation>
    </message>
    <message>
        <source>A disk could not be looked at.</source>
        <translation>Um disco não pôde ser examinado.</translation>
    </message>
    <message>
        <source>The disk is full, or as good as full.</source>
        <translation>O disco está cheio ou quase cheio.</translation>
    </message>
    <message>
        <source>There is little space left.</source>
        <translation>Resta pouco espaço.</translation>
    </message>
    <message>
        <source>There is enough: the largest backup takes %1.</source>
        <translation>Há o suficiente: o maior backup ocupa %1.</translation>
    </message>
    <message>
        <source>There is enough.</source>
        <translation>Há o suficiente.</translation>
    </message>
    <message numerus="yes">
        <source>No answer within %n second(s): the disk hangs, or is not there any more.</source>
        <translation>
            <numerusform>Sem resposta em %n segundo: o disco travou ou não existe mais.</numerusform>
            <numerusform>Sem resposta em %n segundos: o disco travou ou não existe mais.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::TroubleshootingPage</name>
    <message>
        <source>Troubleshooting</source>
        <translation>Solução de problemas</translation>
    </message>
    <message>
        <source>‹ Recovery</source>
        <translation>‹ Recuperação</translation>
    </message>
    <message>
        <source>Back to Recovery</source>
        <translation>Voltar à Recuperação</translation>
    </message>
    <message>
        <source>Section 6 of the procedure, looked at for you. Nothing is changed by looking.</source>
        <translation>A seção 6 do procedimento, examinada para você. Examinar não altera nada.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Examinar de novo</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volumes</translation>
    </message>
    <message>
        <source>When a backup fails</source>
        <translation>Quando um backup falha</translation>
    </message>
    <message>
        <source>When a restore fails</source>
        <translation>Quando uma restauração falha</translation>
    </message>
    <message>
        <source>Backup to look at</source>
        <translation>Backup a examinar</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>Hourly · Today 15:00</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Create the volume %1?</source>
        <translation>Criar o volume %1?</translation>
    </message>
    <message>
        <source>It will be empty, and compose will take it for its own. The chain comes back by restoring a backup into it.</source>
        <translation>Ficará vazio, e o compose o tomará como seu. A cadeia volta ao restaurar um backup nele.</translation>
    </message>
    <message>
        <source>No other volume is touched.</source>
        <translation>Nenhum outro volume é tocado.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Criar</translation>
    </message>
    <message>
        <source>Creating %1</source>
        <translation>Criando %1</translation>
    </message>
    <message>
        <source>%1 was created</source>
        <translation>%1 foi criado</translation>
    </message>
    <message>
        <source>It is empty. Restore a backup into it, or let the node fetch the chain from its peers.</source>
        <translation>Está vazio. Restaure um backup nele, ou deixe o nó buscar a cadeia nos peers.</translation>
    </message>
    <message>
        <source>%1 was not created</source>
        <translation>%1 não foi criado</translation>
    </message>
    <message>
        <source>The backup cannot be restored</source>
        <translation>O backup não pode ser restaurado</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Escolher um backup</translation>
    </message>
    <message>
        <source>Archives (*.tar.gz *.tar *.tar.xz *.tar.bz2 *.tar.zst)</source>
        <translation>Pacotes (*.tar.gz *.tar *.tar.xz *.tar.bz2 *.tar.zst)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>No file manager answered</source>
        <translation>Nenhum gerenciador de arquivos respondeu</translation>
    </message>
    <message>
        <source>The file is at %1.</source>
        <translation>O arquivo está em %1.</translation>
    </message>
</context>
<context>
    <name>bt2c::UndoFlow</name>
    <message>
        <source>Undoing a recovery</source>
        <translation>Desfazendo uma recuperação</translation>
    </message>
    <message>
        <source>The recovery was undone</source>
        <translation>A recuperação foi desfeita</translation>
    </message>
    <message>
        <source>The chain is what it was before it.</source>
        <translation>A cadeia é a de antes dela.</translation>
    </message>
    <message>
        <source>Undoing was stopped</source>
        <translation>A reversão foi parada</translation>
    </message>
    <message>
        <source>The chain is as the recovery left it.</source>
        <translation>A cadeia está como a recuperação a deixou.</translation>
    </message>
    <message>
        <source>Undone, and the validator does not run on it</source>
        <translation>Desfeita, e o validador não roda sobre ela</translation>
    </message>
    <message>
        <source>The recovery was not undone</source>
        <translation>A recuperação não foi desfeita</translation>
    </message>
    <message>
        <source>Undoing the last restore</source>
        <translation>Desfazendo a última restauração</translation>
    </message>
    <message>
        <source>The restore was not undone</source>
        <translation>A restauração não foi desfeita</translation>
    </message>
    <message>
        <source>%1 is as it was before.</source>
        <translation>%1 está como era antes.</translation>
    </message>
    <message>
        <source>What the restore had put there is kept in the volume, in %1.</source>
        <translation>O que a restauração pôs lá está guardado no volume, em %1.</translation>
    </message>
    <message>
        <source>What the restore had put there is kept in %1.</source>
        <translation>O que a restauração pôs lá está guardado em %1.</translation>
    </message>
    <message>
        <source>The restore was undone</source>
        <translation>A restauração foi desfeita</translation>
    </message>
    <message>
        <source>The validator is running</source>
        <translation>O validador está rodando</translation>
    </message>
    <message>
        <source>It uses the data that would change places. It can be stopped for that and started afterwards.</source>
        <translation>Ele usa os dados que seriam trocados. Pode ser parado para isso e iniciado depois.</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Nada foi alterado ainda.</translation>
    </message>
    <message>
        <source>Stop It and Undo</source>
        <translation>Parar e desfazer</translation>
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
        <translation>É substituído</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Validator</source>
        <translation>Validador</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>bt2c::VerifyQueue</name>
    <message>
        <source>Verifying %1</source>
        <translation>Verificando %1</translation>
    </message>
    <message numerus="yes">
        <source>Verifying %n backup(s)</source>
        <translation>
            <numerusform>Verificando %n backup</numerusform>
            <numerusform>Verificando %n backups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::VolumeModel</name>
    <message>
        <source>not in the procedure</source>
        <translation>fora do procedimento</translation>
    </message>
    <message>
        <source>%1
In the procedure: %2</source>
        <translation>%1
No procedimento: %2</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>In the procedure</source>
        <translation>No procedimento</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Usado por</translation>
    </message>
    <message>
        <source>Newest verified backup</source>
        <translation>Backup verificado mais novo</translation>
    </message>
</context>
<context>
    <name>bt2c::VolumeTable</name>
    <message>
        <source>No volume of this project, and none that bears a name of the procedure.</source>
        <translation>Nenhum volume deste projeto, e nenhum com um nome do procedimento.</translation>
    </message>
    <message>
        <source>Create Volume…</source>
        <translation>Criar volume…</translation>
    </message>
    <message>
        <source>Create the missing volume</source>
        <translation>Criar o volume que falta</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volumes</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Inspecionar</translation>
    </message>
    <message>
        <source>Inspect %1</source>
        <translation>Inspecionar %1</translation>
    </message>
    <message>
        <source>Remove %1…</source>
        <translation>Remover %1…</translation>
    </message>
    <message>
        <source>%1 is not there. Compose makes it, empty, when it brings the containers up.</source>
        <translation>%1 não existe. O compose o cria, vazio, quando sobe os contêineres.</translation>
    </message>
</context>
<context>
    <name>bt2c::VolumeWords</name>
    <message>
        <source>%1, checked %2</source>
        <translation>%1, verificado %2</translation>
    </message>
    <message>
        <source>none verified</source>
        <translation>nenhum verificado</translation>
    </message>
    <message>
        <source>No backup that was read to its last byte would bring this volume back.</source>
        <translation>Nenhum backup lido até o último byte traria este volume de volta.</translation>
    </message>
    <message>
        <source>not the chain: made by hand</source>
        <translation>não é a cadeia: criado manualmente</translation>
    </message>
    <message>
        <source>not in use: made by hand</source>
        <translation>não usado: criado manualmente</translation>
    </message>
    <message>
        <source>It bears the name that the procedure uses, but compose adds the project&apos;s name in front and uses that volume instead.</source>
        <translation>Tem o nome que o procedimento usa, mas o compose põe o nome do projeto na frente e usa esse outro volume.</translation>
    </message>
    <message>
        <source>another project&apos;s</source>
        <translation>de outro projeto</translation>
    </message>
    <message>
        <source>A container outside of this project uses it.</source>
        <translation>Um contêiner de fora deste projeto o usa.</translation>
    </message>
    <message>
        <source>not backed up</source>
        <translation>sem backup</translation>
    </message>
    <message>
        <source>The procedure backs up the chain and the configuration only.</source>
        <translation>O procedimento só faz backup da cadeia e da configuração.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>não medido</translation>
    </message>
</context>
<context>
    <name>bt2c::WayCard</name>
    <message>
        <source>recommended</source>
        <translation>recomendado</translation>
    </message>
    <message>
        <source>Start recovery</source>
        <translation>Iniciar recuperação</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
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
        <translation>Semana</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Runs of the schedule. Arrow keys go from run to run, Return chooses the job. Alt with Up or Down moves a run by 15 minutes, with Shift by one minute; Alt with Left or Right moves it by a day.</source>
        <translation>Execuções do agendamento. As setas vão de execução em execução; Return escolhe a tarefa. Alt com seta para cima ou para baixo move uma execução em 15 minutos, com Shift em um minuto; Alt com seta para a esquerda ou a direita a move em um dia.</translation>
    </message>
    <message>
        <source>Nothing is scheduled yet</source>
        <translation>Nada agendado ainda</translation>
    </message>
    <message>
        <source>Nothing runs in this week</source>
        <translation>Nada roda nesta semana</translation>
    </message>
    <message>
        <source>Nothing runs on this day</source>
        <translation>Nada roda neste dia</translation>
    </message>
    <message>
        <source>The day ends here. Alt with Left or Right moves the run to another day</source>
        <translation>O dia termina aqui. Alt com seta para a esquerda ou a direita move a execução para outro dia</translation>
    </message>
    <message>
        <source>Others (%1)</source>
        <translation>Outras (%1)</translation>
    </message>
    <message>
        <source>every minute</source>
        <translation>a cada minuto</translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>a cada minuto</numerusform>
            <numerusform>a cada %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n execução</numerusform>
            <numerusform>%n execuções</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>job, day of the week and time</comment>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>%1, %2 from %3 to %4, %5</source>
        <comment>job, day of the week, times, how often</comment>
        <translation>%1, %2 das %3 às %4, %5</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desligada</translation>
    </message>
    <message>
        <source>The clock is set forward past %1: it runs right after that</source>
        <translation>O relógio é adiantado para além de %1: roda logo depois disso</translation>
    </message>
    <message>
        <source>The clock shows this time twice on this day, and it runs at both</source>
        <translation>O relógio mostra esta hora duas vezes neste dia, e roda em ambas</translation>
    </message>
    <message>
        <source>Left out while the machine runs on battery</source>
        <translation>Pulada enquanto a máquina usa bateria</translation>
    </message>
    <message>
        <source>Starts in the same minute as %1</source>
        <translation>Começa no mesmo minuto que %1</translation>
    </message>
    <message>
        <source>Belongs to another program, and is not changed here</source>
        <translation>Pertence a outro programa e não é alterada aqui</translation>
    </message>
    <message>
        <source>Its runs lie too close together to move one of them here</source>
        <translation>As execuções são próximas demais para mover uma delas aqui</translation>
    </message>
</context>
<context>
    <name>bt2c::WeekLegend</name>
    <message>
        <source>Hourly</source>
        <translation>Por hora</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Diário</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Semanal</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Outros programas</translation>
    </message>
    <message>
        <source>Two at once</source>
        <translation>Duas ao mesmo tempo</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desligada</translation>
    </message>
    <message>
        <source>Signs: %1</source>
        <translation>Sinais: %1</translation>
    </message>
</context>
<context>
    <name>bt2c::Workspace</name>
    <message>
        <source>Making a practice site</source>
        <translation>Criando um site de prática</translation>
    </message>
</context>
<context>
    <name>bt2c::describe</name>
    <message>
        <source>Stopped as you asked: %1</source>
        <translation>Parado como você pediu: %1</translation>
    </message>
    <message>
        <source>Stopped as you asked</source>
        <translation>Parado como você pediu</translation>
    </message>
    <message>
        <source>%1 cannot be used for this</source>
        <translation>%1 não pode ser usado para isto</translation>
    </message>
    <message>
        <source>This cannot be done as asked</source>
        <translation>Isto não pode ser feito como pedido</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation>%1 não existe</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>O arquivo não existe</translation>
    </message>
    <message>
        <source>It may have been moved or removed, or its disk is not mounted.</source>
        <translation>Pode ter sido movido ou removido, ou o disco não está montado.</translation>
    </message>
    <message>
        <source>No permission for %1</source>
        <translation>Sem permissão para %1</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>Sem permissão</translation>
    </message>
    <message>
        <source>Change its access rights, or try again as the user who owns it.</source>
        <translation>Mude as permissões de acesso ou tente de novo como o usuário proprietário.</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>%1 não pôde ser lido</translation>
    </message>
    <message>
        <source>Reading failed</source>
        <translation>A leitura falhou</translation>
    </message>
    <message>
        <source>Look whether its disk is connected and healthy, then try again.</source>
        <translation>Veja se o disco está conectado e em bom estado e tente de novo.</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>%1 não pôde ser gravado</translation>
    </message>
    <message>
        <source>Writing failed</source>
        <translation>A gravação falhou</translation>
    </message>
    <message>
        <source>The disk became full while writing %1</source>
        <translation>O disco encheu ao gravar %1</translation>
    </message>
    <message>
        <source>The disk became full</source>
        <translation>O disco encheu</translation>
    </message>
    <message>
        <source>Make room and try again.</source>
        <translation>Libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>There is not enough room for %1</source>
        <translation>Não há espaço suficiente para %1</translation>
    </message>
    <message>
        <source>There is not enough room</source>
        <translation>Não há espaço suficiente</translation>
    </message>
    <message>
        <source>Nothing was changed. Make room and try again.</source>
        <translation>Nada foi alterado. Libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>%1 changed while it was read</source>
        <translation>%1 mudou enquanto era lido</translation>
    </message>
    <message>
        <source>A file changed while it was read</source>
        <translation>Um arquivo mudou enquanto era lido</translation>
    </message>
    <message>
        <source>Try again when nothing writes to it.</source>
        <translation>Tente de novo quando nada estiver gravando nele.</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 está danificado</translation>
    </message>
    <message>
        <source>The content is damaged</source>
        <translation>O conteúdo está danificado</translation>
    </message>
    <message>
        <source>Use another backup.</source>
        <translation>Use outro backup.</translation>
    </message>
    <message>
        <source>%1 does not match its checksum</source>
        <translation>%1 não confere com o checksum</translation>
    </message>
    <message>
        <source>It does not match its checksum</source>
        <translation>Não confere com o checksum</translation>
    </message>
    <message>
        <source>It is not what was written then. Use another backup.</source>
        <translation>Não é o que foi gravado na época. Use outro backup.</translation>
    </message>
    <message>
        <source>%1 is cut off</source>
        <translation>%1 está truncado</translation>
    </message>
    <message>
        <source>It is cut off</source>
        <translation>Está truncado</translation>
    </message>
    <message>
        <source>%1 would reach outside the site and is refused</source>
        <translation>%1 sairia do site e foi recusado</translation>
    </message>
    <message>
        <source>It would reach outside the site and is refused</source>
        <translation>Sairia do site e foi recusado</translation>
    </message>
    <message>
        <source>Do not trust this archive.</source>
        <translation>Não confie neste pacote.</translation>
    </message>
    <message>
        <source>%1 holds nothing of what it promises</source>
        <translation>%1 não contém nada do que promete</translation>
    </message>
    <message>
        <source>It holds nothing of what it promises</source>
        <translation>Não contém nada do que promete</translation>
    </message>
    <message>
        <source>Restoring it would bring nothing back. Use another backup.</source>
        <translation>Restaurá-lo não traria nada de volta. Use outro backup.</translation>
    </message>
    <message>
        <source>No sound backup in %1 holds the chain</source>
        <translation>Nenhum backup íntegro em %1 contém a cadeia</translation>
    </message>
    <message>
        <source>No sound backup holds the chain</source>
        <translation>Nenhum backup íntegro contém a cadeia</translation>
    </message>
    <message>
        <source>Nothing was changed. Look for a copy elsewhere, or begin a new chain without a backup.</source>
        <translation>Nada foi alterado. Procure uma cópia em outro lugar ou comece uma cadeia nova sem backup.</translation>
    </message>
    <message>
        <source>Nothing vouches for %1: its checksum file is missing or unreadable</source>
        <translation>Nada garante %1: o arquivo de checksum falta ou não pode ser lido</translation>
    </message>
    <message>
        <source>Nothing vouches for it: its checksum file is missing or unreadable</source>
        <translation>Nada o garante: o arquivo de checksum falta ou não pode ser lido</translation>
    </message>
    <message>
        <source>%1 is larger than this program accepts</source>
        <translation>%1 é maior do que este programa aceita</translation>
    </message>
    <message>
        <source>It is larger than this program accepts</source>
        <translation>É maior do que este programa aceita</translation>
    </message>
    <message>
        <source>%1: this cannot be done here</source>
        <translation>%1: isto não pode ser feito aqui</translation>
    </message>
    <message>
        <source>This cannot be done here</source>
        <translation>Isto não pode ser feito aqui</translation>
    </message>
    <message>
        <source>The validator is running and uses %1</source>
        <translation>O validador está rodando e usa %1</translation>
    </message>
    <message>
        <source>The validator is running and uses this data</source>
        <translation>O validador está rodando e usa estes dados</translation>
    </message>
    <message>
        <source>Nothing was changed. Stop it first: docker stop bt2c_validator</source>
        <translation>Nada foi alterado. Pare-o primeiro: docker stop bt2c_validator</translation>
    </message>
    <message>
        <source>Another operation is working on %1</source>
        <translation>Outra operação está trabalhando em %1</translation>
    </message>
    <message>
        <source>Another operation is working on it</source>
        <translation>Outra operação está trabalhando nisto</translation>
    </message>
    <message>
        <source>Wait until it has ended and try again.</source>
        <translation>Espere terminar e tente de novo.</translation>
    </message>
    <message>
        <source>%1 has no restore that could be taken back</source>
        <translation>%1 não tem restauração que possa ser desfeita</translation>
    </message>
    <message>
        <source>There is no restore that could be taken back</source>
        <translation>Não há restauração que possa ser desfeita</translation>
    </message>
    <message>
        <source>An earlier restore of %1 was interrupted and could be neither finished nor undone</source>
        <translation>Uma restauração anterior de %1 foi interrompida e não pôde ser terminada nem desfeita</translation>
    </message>
    <message>
        <source>An earlier restore was interrupted and could be neither finished nor undone</source>
        <translation>Uma restauração anterior foi interrompida e não pôde ser terminada nem desfeita</translation>
    </message>
    <message>
        <source>The former data is still there. Remove what stands in the way and try again.</source>
        <translation>Os dados anteriores ainda estão lá. Remova o que está no caminho e tente de novo.</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 falhou</translation>
    </message>
    <message>
        <source>Another program failed</source>
        <translation>Outro programa falhou</translation>
    </message>
    <message>
        <source>Nothing answers at %1</source>
        <translation>Nada responde em %1</translation>
    </message>
    <message>
        <source>Nothing answers there</source>
        <translation>Nada responde ali</translation>
    </message>
    <message>
        <source>Look whether it is running, then try again.</source>
        <translation>Veja se está rodando e tente de novo.</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation>%1 não respondeu a tempo</translation>
    </message>
    <message>
        <source>There was no answer in time</source>
        <translation>Não houve resposta a tempo</translation>
    </message>
    <message>
        <source>Look whether it is running and not overloaded, then try again.</source>
        <translation>Veja se está rodando e não sobrecarregado e tente de novo.</translation>
    </message>
    <message>
        <source>What %1 answered makes no sense</source>
        <translation>O que %1 respondeu não faz sentido</translation>
    </message>
    <message>
        <source>The answer makes no sense</source>
        <translation>A resposta não faz sentido</translation>
    </message>
    <message>
        <source>Something else than what was expected may be running there.</source>
        <translation>Pode haver ali algo diferente do esperado.</translation>
    </message>
    <message>
        <source>%1 is in use</source>
        <translation>%1 está em uso</translation>
    </message>
    <message>
        <source>It is in use</source>
        <translation>Está em uso</translation>
    </message>
    <message>
        <source>Nothing was changed. Stop what uses it and try again.</source>
        <translation>Nada foi alterado. Pare o que o usa e tente de novo.</translation>
    </message>
    <message>
        <source>%1 is older than the live chain</source>
        <translation>%1 é mais antigo que a cadeia atual</translation>
    </message>
    <message>
        <source>It is older than the live chain</source>
        <translation>É mais antigo que a cadeia atual</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile by something else</source>
        <translation>%1 foi alterado nesse meio-tempo por outra coisa</translation>
    </message>
    <message>
        <source>It was changed meanwhile by something else</source>
        <translation>Foi alterado nesse meio-tempo por outra coisa</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at what it says now, then try again.</source>
        <translation>Nada foi alterado. Veja o que diz agora e tente de novo.</translation>
    </message>
    <message>
        <source>Something unexpected happened with %1</source>
        <translation>Algo inesperado aconteceu com %1</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>Algo inesperado aconteceu</translation>
    </message>
    <message>
        <source>This is an error in this program; please report it.</source>
        <translation>Este é um erro deste programa; por favor, informe-o.</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lendo</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Verificando</translation>
    </message>
    <message>
        <source>Unpacking beside the live data</source>
        <translation>Descompactando ao lado dos dados atuais</translation>
    </message>
    <message>
        <source>Writing to disk</source>
        <translation>Gravando no disco</translation>
    </message>
    <message>
        <source>Reading back</source>
        <translation>Relendo</translation>
    </message>
    <message>
        <source>Putting in place</source>
        <translation>Colocando no lugar</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Gravando</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Finalizando</translation>
    </message>
    <message>
        <source>at byte %1</source>
        <translation>no byte %1</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>bt2c::integrity</name>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Checksum OK</source>
        <translation>Checksum OK</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Não verificado</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>No checksum</source>
        <translation>Sem checksum</translation>
    </message>
    <message>
        <source>Holds no chain</source>
        <translation>Sem cadeia</translation>
    </message>
    <message>
        <source>Corrupt</source>
        <translation>Corrompido</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incompleto</translation>
    </message>
    <message>
        <source>Unsafe</source>
        <translation>Inseguro</translation>
    </message>
    <message>
        <source>Could not check</source>
        <translation>Falha ao verificar</translation>
    </message>
</context>
<context>
    <name>bt2c::retention</name>
    <message>
        <source>latest %1 of %2</source>
        <translation>mais novo %1 de %2</translation>
    </message>
    <message>
        <source>hour %1 of %2</source>
        <translation>hora %1 de %2</translation>
    </message>
    <message>
        <source>day %1 of %2</source>
        <translation>dia %1 de %2</translation>
    </message>
    <message>
        <source>week %1 of %2</source>
        <translation>semana %1 de %2</translation>
    </message>
    <message>
        <source>month %1 of %2</source>
        <translation>mês %1 de %2</translation>
    </message>
    <message>
        <source>newest verified</source>
        <translation>o mais recente verificado</translation>
    </message>
    <message>
        <source>newest, none is verified</source>
        <translation>o mais recente, nenhum verificado</translation>
    </message>
    <message>
        <source>could not be checked</source>
        <translation>falha ao verificar</translation>
    </message>
    <message>
        <source>not managed</source>
        <translation>não gerenciado</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>danificado</translation>
    </message>
    <message>
        <source>beyond every count</source>
        <translation>além de todas as contagens</translation>
    </message>
    <message>
        <source>damaged and old</source>
        <translation>danificado e antigo</translation>
    </message>
</context>
<context>
    <name>console</name>
    <message>
        <source>Open a practice site in a temporary folder.</source>
        <translation>Abre um site de prática em uma pasta temporária.</translation>
    </message>
    <message>
        <source>Open a practice site where no site is set up.</source>
        <translation>Abre um site de prática onde nenhum site está configurado.</translation>
    </message>
    <message>
        <source>The validator site to open.</source>
        <translation>O site de validador a abrir.</translation>
    </message>
    <message>
        <source>Where its backups are.</source>
        <translation>Onde estão os backups dele.</translation>
    </message>
    <message>
        <source>The ledger of checks and operations.</source>
        <translation>O registro de verificações e operações.</translation>
    </message>
    <message>
        <source>Make pictures of every page and dialog in DIR, and quit.</source>
        <translation>Cria imagens de cada página e diálogo em DIR e encerra.</translation>
    </message>
    <message>
        <source>With --tour: only this page&apos;s pictures.</source>
        <translation>Com --tour: só as imagens desta página.</translation>
    </message>
    <message>
        <source>Use the light or the dark scheme whatever the system says.</source>
        <translation>Usa o esquema claro ou escuro, seja qual for o do sistema.</translation>
    </message>
    <message>
        <source>Speak this language whatever the system&apos;s is.</source>
        <translation>Usa este idioma, seja qual for o do sistema.</translation>
    </message>
    <message>
        <source>The recovery console of a BT2C validator.</source>
        <translation>O console de recuperação de um validador BT2C.</translation>
    </message>
    <message>
        <source>--theme takes light or dark.</source>
        <translation>--theme aceita light ou dark.</translation>
    </message>
    <message>
        <source>The tour ended early at: %1</source>
        <translation>O tour terminou antes da hora em: %1</translation>
    </message>
    <message>
        <source>--language takes one of: %1.</source>
        <translation>--language aceita um destes: %1.</translation>
    </message>
    <message>
        <source>More contrast whatever the settings have.</source>
        <translation>Mais contraste, sejam quais forem os ajustes.</translation>
    </message>
</context>
</TS>
