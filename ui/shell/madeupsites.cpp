#include "ui/shell/madeupsites.h"

#include <QDir>

#include <cmath>

namespace bt2c::madeup {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 height = 18'405;
constexpr qint64 blockSeconds = 300;
constexpr int looks = 60;

struct Shape
{
    QString service;
    QList<int> ports;
    QString volume;
    QString target;
    double cpu;
    qint64 memory;
};

const QList<Shape> &shapes()
{
    static const QList<Shape> all{
        {u"validator"_s, {8334, 8081, 9092, 3000}, u"bt2c_blockchain_data"_s, u"/app/data"_s, 22, 312'000'000},
        {u"prometheus"_s, {9090}, u"bt2c_prometheus_data"_s, u"/prometheus"_s, 4, 188'000'000},
        {u"grafana"_s, {3002}, u"bt2c_grafana_data"_s, u"/var/lib/grafana"_s, 2.4, 96'000'000},
    };
    return all;
}

QList<ContainerStats> statsOf(const Shape &shape, const QDateTime &now)
{
    QList<ContainerStats> stats;
    for (int i = 0; i < looks; ++i) {
        ContainerStats look;
        look.at = now.addSecs(2 * (i - looks));
        const double wave = std::sin(i / 4.0 + shape.cpu) + 0.6 * std::sin(i / 1.7) + 0.4 * std::sin(i / 9.0);
        look.cpuPercent = qMax(0.2, shape.cpu * (1 + 0.45 * wave));
        look.memoryBytes = qint64(double(shape.memory) * (0.96 + 0.02 * std::sin(i / 7.0) + 0.04 * i / looks));
        look.memoryLimit = 8'321'000'000;
        stats.append(look);
    }
    return stats;
}

Container containerOf(const Shape &shape, const QDateTime &now)
{
    Container c;
    c.name = u"bt2c_"_s + shape.service;
    c.id = QString::fromLatin1(QByteArray(64, char('a' + shape.service.size() % 6)));
    c.image = shape.service == "validator"_L1 ? u"bt2c/validator:latest"_s : shape.service + u":latest"_s;
    c.state = ContainerState::Running;
    c.createdAt = now.addDays(-12);
    c.startedAt = now.addSecs(-76 * 3600 - 640);
    c.restartPolicy = u"always"_s;
    for (const int port : shape.ports) {
        c.ports.append({u"0.0.0.0"_s, port, port == 3002 ? 3000 : port, u"tcp"_s});
        c.ports.append({u"::"_s, port, port == 3002 ? 3000 : port, u"tcp"_s});
    }
    c.mounts.append({Mount::Kind::Volume, u"validator1_"_s + shape.volume, shape.target, false});
    c.labels = {{QString(labels::project), u"validator1"_s}, {QString(labels::service), shape.service}};
    return c;
}

Volume volumeOf(const Shape &shape, qint64 size)
{
    Volume v;
    v.name = u"validator1_"_s + shape.volume;
    v.driver = u"local"_s;
    v.labels = {{QString(labels::project), u"validator1"_s}, {QString(labels::volume), shape.volume}};
    v.size = size;
    v.users = {u"bt2c_"_s + shape.service};
    return v;
}

ChainSample sampleAt(qint64 block, const QDateTime &at)
{
    ChainSample sample;
    sample.answer = ChainSample::Answer::Height;
    sample.at = at;
    sample.status.height = block;
    sample.status.network = u"mainnet"_s;
    sample.status.blockSeconds = blockSeconds;
    sample.status.totalStake = 1001;
    sample.status.lastBlockAt = at.addSecs(-130);
    return sample;
}

EngineCandidate candidate(const QString &path, EngineCandidate::Outcome outcome, EngineCandidate::Origin origin,
                          const QString &name)
{
    EngineCandidate c;
    c.endpoint.path = path;
    c.outcome = outcome;
    c.origin = origin;
    c.originName = name;
    return c;
}

} // namespace

SiteSnapshot running(const QDateTime &now)
{
    SiteSnapshot s;
    s.at = now;
    s.engine = {u"Docker Engine"_s, u"27.4.1"_s, u"1.47"_s, u"Debian GNU/Linux 13"_s, u"x86_64"_s};
    s.address = u"unix:///var/run/docker.sock"_s;
    s.layout.directory = QDir::homePath() + u"/bt2c/mainnet/validators/validator1"_s;
    s.layout.composeFile = s.layout.directory + u"/docker-compose.yml"_s;
    s.layout.project = u"validator1"_s;
    s.layout.validator = u"bt2c_validator"_s;
    s.layout.statusUrl = u"http://localhost:8081/blockchain/status"_s;
    s.layout.foundBy = SiteLayout::FoundBy::Containers;
    s.layout.data.kind = DataStore::Kind::Volume;
    s.layout.data.volume = u"validator1_bt2c_blockchain_data"_s;
    s.layout.data.documentedName = u"bt2c_blockchain_data"_s;
    s.layout.config.kind = DataStore::Kind::Directory;
    s.layout.config.path = s.layout.directory + u"/config"_s;
    const QList<qint64> sizes{912'400'000, 1'812'000'000, 14'200'000};
    for (qsizetype i = 0; i < shapes().size(); ++i) {
        const Shape &shape = shapes().at(i);
        s.layout.services.append({shape.service, u"bt2c_"_s + shape.service});
        s.containers.append(containerOf(shape, now));
        s.volumes.append(volumeOf(shape, sizes.at(i)));
        s.stats.insert(u"bt2c_"_s + shape.service, statsOf(shape, now));
    }
    s.containers[0].health = Health::Healthy;
    s.containers[2].restartCount = 2;
    s.containers[2].startedAt = now.addSecs(-41 * 60);
    Volume byHand;
    byHand.name = u"bt2c_blockchain_data"_s;
    byHand.driver = u"local"_s;
    byHand.size = 0;
    s.volumes.append(byHand);
    s.condition = ChainCondition::Alive;
    for (int i = 0; i < looks; ++i) {
        const qint64 behind = (looks - 1 - i) * 5 / 4 + qint64(2 * std::sin(i / 5.0));
        s.heights.append(sampleAt(height - qMax(qint64(0), behind), now.addSecs(-qint64(looks - 1 - i) * 360)));
    }
    s.chain = s.heights.constLast();
    return s;
}

SiteSnapshot inTrouble(const QDateTime &now)
{
    SiteSnapshot s = chainIs(ChainCondition::NoAnswer, now);
    Container &validator = s.containers[0];
    validator.state = ContainerState::Exited;
    validator.health = Health::None;
    validator.exitCode = 137;
    validator.outOfMemory = true;
    validator.finishedAt = now.addSecs(-12 * 60);
    validator.restartCount = 4;
    Container &prometheus = s.containers[1];
    prometheus.state = ContainerState::Paused;
    Container &grafana = s.containers[2];
    grafana.state = ContainerState::Restarting;
    grafana.exitCode = 1;
    grafana.restartCount = 17;
    grafana.finishedAt = now.addSecs(-4);
    Container exporter;
    exporter.name = u"validator1-node-exporter-1"_s;
    exporter.id = QString(64, u'f');
    exporter.state = ContainerState::Exited;
    exporter.exitCode = 0;
    exporter.finishedAt = now.addDays(-2);
    exporter.labels = {{QString(labels::project), u"validator1"_s}, {QString(labels::service), u"node-exporter"_s}};
    s.containers.append(exporter);
    s.layout.services.append({u"alertmanager"_s, QString()});
    s.layout.notes = {
        u"The chain is in the volume validator1_bt2c_blockchain_data and not in %1/data. The documented backup "
        u"archives that folder, and would hold no chain."_s
            .arg(s.layout.directory)};
    return s;
}

SiteSnapshot takenDown(const QDateTime &now)
{
    SiteSnapshot s = running(now);
    s.containers.clear();
    s.stats.clear();
    s.volumes.removeFirst();
    for (Volume &volume : s.volumes)
        volume.users.clear();
    for (SiteService &service : s.layout.services)
        service.container.clear();
    s.layout.data.exists = false;
    s.layout.foundBy = SiteLayout::FoundBy::ComposeFile;
    s.condition = ChainCondition::NoAnswer;
    s.chain = {};
    s.chain.at = now;
    s.chain.error = {ErrorCode::NotRunning, s.layout.statusUrl, {}, 0, -1};
    s.heights = s.heights.first(looks - 10);
    return s;
}

SiteSnapshot chainIs(ChainCondition condition, const QDateTime &now)
{
    SiteSnapshot s = running(now);
    s.condition = condition;
    switch (condition) {
    case ChainCondition::Alive: break;
    case ChainCondition::Stalled:
        for (qsizetype i = s.heights.size() - 7; i < s.heights.size(); ++i)
            s.heights[i].status.height = height - 2;
        s.chain.status.height = height - 2;
        s.chain.status.lastBlockAt = now.addSecs(-40 * 60);
        break;
    case ChainCondition::Behind:
        for (qsizetype i = s.heights.size() - 12; i < s.heights.size(); ++i)
            s.heights[i].status.height = height - 205 + (i - s.heights.size() + 12) / 4;
        s.chain.status = s.heights.constLast().status;
        break;
    case ChainCondition::Starting:
        s.chain = {};
        s.chain.answer = ChainSample::Answer::Starting;
        s.chain.error.detail = u"Node not initialized"_s;
        s.containers[0].health = Health::Starting;
        s.containers[0].startedAt = now.addSecs(-25);
        break;
    case ChainCondition::NoAnswer:
        s.chain = {};
        s.chain.error = {ErrorCode::TimedOut, s.layout.statusUrl, {}, 0, -1};
        break;
    case ChainCondition::Unknown: s.chain = {}; s.heights.clear(); break;
    }
    return s;
}

SiteSnapshot lost(const QDateTime &now, int secondsAgo)
{
    SiteSnapshot s = running(now.addSecs(-secondsAgo));
    s.stale = true;
    s.trouble = EngineTrouble::NotRunning;
    s.candidates = unseen(EngineTrouble::NotRunning).candidates;
    return s;
}

SiteSnapshot unseen(EngineTrouble trouble)
{
    using Outcome = EngineCandidate::Outcome;
    using Origin = EngineCandidate::Origin;
    SiteSnapshot s;
    s.trouble = trouble;
    const QString home = QDir::homePath();
    const QString run = u"/var/run/docker.sock"_s;
    Outcome first = Outcome::NotRunning;
    switch (trouble) {
    case EngineTrouble::NotInstalled: first = Outcome::NotThere; break;
    case EngineTrouble::NotPermitted: first = Outcome::NotPermitted; break;
    case EngineTrouble::NoAnswer: first = Outcome::NoAnswer; break;
    case EngineTrouble::NotAnEngine: first = Outcome::NotAnEngine; break;
    case EngineTrouble::WrongContext:
        s.candidates = {
            candidate(home + u"/.docker/desktop/docker.sock"_s, Outcome::NotThere, Origin::CurrentContext,
                      u"desktop-linux"_s),
            candidate(run, Outcome::Answers, Origin::Default, {}),
            candidate(u"/run/user/1000/docker.sock"_s, Outcome::NotThere, Origin::KnownPlace, u"Rootless Docker"_s)};
        return s;
    case EngineTrouble::NotRunning:
    case EngineTrouble::None: break;
    }
    s.candidates = {
        candidate(run, first, Origin::Default, {}),
        candidate(home + u"/.docker/run/docker.sock"_s, Outcome::PointsNowhere, Origin::KnownPlace,
                  u"Docker Desktop"_s),
        candidate(u"/run/user/1000/docker.sock"_s, Outcome::NotThere, Origin::KnownPlace, u"Rootless Docker"_s),
        candidate(u"/run/user/1000/podman/podman.sock"_s, Outcome::NotThere, Origin::KnownPlace, u"Podman"_s)};
    return s;
}

QList<LogLine> logLines(const QDateTime &now, int count)
{
    QList<LogLine> lines;
    lines.reserve(count);
    for (int i = 0; i < count; ++i) {
        LogLine line;
        line.at = now.addSecs(-qint64(count - i) * 20);
        const qint64 block = height - (count - i) / 15;
        switch (i % 15) {
        case 3: line.text = "WARN peer 10.0.3.9:8334 slow to answer (2.1 s)"; break;
        case 7: line.text = "INFO peer 10.0.3.7:8334 in sync"; break;
        case 11: line.text = "INFO mempool holds " + QByteArray::number(i % 40) + " transactions"; break;
        case 13:
            line.text = i % 30 == 13 ? "ERROR could not reach seed node seed2.bt2c.example:8334: connection refused; "
                                       "trying the next one in 30 s"
                                     : "INFO checkpoint written";
            break;
        default:
            line.text = "INFO block " + QByteArray::number(block) + " accepted, " + QByteArray::number(i % 17)
                        + " transactions";
        }
        lines.append(line);
    }
    return lines;
}

} // namespace bt2c::madeup
