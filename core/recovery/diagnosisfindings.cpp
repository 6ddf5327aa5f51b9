#include "core/recovery/findingparts.h"

#include "core/support/describe.h"
#include "core/support/listwords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>
#include <QUrl>

#include <algorithm>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

struct FindingWords
{
    Q_DECLARE_TR_FUNCTIONS(bt2c::Finding)
};

using State = FindingState;

QString unasked(const DiagnosisFacts &facts)
{
    return facts.engineSeen() ? lateWords(facts) : FindingWords::tr("could not be asked: no container engine");
}

QString stateWords(const Container &container)
{
    switch (container.state) {
    case ContainerState::Created:
        return FindingWords::tr("never started");
    case ContainerState::Running:
        return FindingWords::tr("running");
    case ContainerState::Paused:
        return FindingWords::tr("paused");
    case ContainerState::Restarting:
        return FindingWords::tr("restarting");
    case ContainerState::Removing:
        return FindingWords::tr("being removed");
    case ContainerState::Exited:
        return FindingWords::tr("stopped");
    case ContainerState::Dead:
        return FindingWords::tr("dead");
    case ContainerState::Unknown:
        break;
    }
    return FindingWords::tr("unknown");
}

QString stateToken(ContainerState state)
{
    static constexpr QLatin1StringView tokens[] = {"created"_L1,  "running"_L1, "paused"_L1, "restarting"_L1,
                                                   "removing"_L1, "exited"_L1,  "dead"_L1,   "unknown"_L1};
    return tokens[std::min<std::size_t>(std::size_t(state), std::size(tokens) - 1)];
}

QJsonObject evidenceOf(const Container &container)
{
    QJsonObject object{{u"container"_s, container.name},
                       {u"state"_s, stateToken(container.state)},
                       {u"restarts"_s, container.restartCount},
                       {u"out_of_memory"_s, container.outOfMemory}};
    if (container.exitCode)
        object[u"exit_code"_s] = *container.exitCode;
    if (!container.error.isEmpty())
        object[u"error"_s] = container.error;
    return object;
}

Finding engineFinding(const DiagnosisFacts &facts)
{
    Finding finding{u"engine"_s, FindingWords::tr("Engine"), State::Bad, lateWords(facts), {}};
    if (!facts.engine && !facts.cancelled)
        finding.words = FindingWords::tr("no answer in %1").arg(formatDuration(facts.engineSeconds));
    if (!facts.engine)
        return finding;
    const EngineFacts &engine = *facts.engine;
    finding.evidence = {{u"trouble"_s, troubleToken(engine.trouble)}, {u"address"_s, engine.address}};
    if (engine.trouble != EngineTrouble::None) {
        finding.words = describe(engine.trouble);
        return finding;
    }
    finding.evidence[u"milliseconds"_s] = engine.milliseconds;
    finding.state = State::Good;
    const QString name = engine.info.product.isEmpty()
                             ? FindingWords::tr("The engine")
                             : QString(engine.info.product % u' ' % engine.info.version.section(u'.', 0, 1)).trimmed();
    finding.words = FindingWords::tr("%1 answers in %2 ms").arg(name, countOf(engine.milliseconds));
    return finding;
}

Finding validatorFinding(const DiagnosisFacts &facts, const Verdict &verdict)
{
    Finding finding{u"validator"_s, FindingWords::tr("Validator"), State::Unknown, unasked(facts), {}};
    if (!facts.engineSeen())
        return finding;
    const Container *validator = facts.validator();
    if (!validator) {
        finding.state = State::Bad;
        finding.words = FindingWords::tr("there is no container %1").arg(facts.layout.validator);
        return finding;
    }
    finding.evidence = evidenceOf(*validator);
    finding.state = verdict.running && !verdict.looping ? State::Good : State::Bad;
    QStringList words{stateWords(*validator)};
    if (verdict.looping && verdict.running)
        words = {FindingWords::tr("restarting")};
    if (!verdict.running || verdict.looping) {
        if (validator->exitCode && validator->state != ContainerState::Created)
            words += FindingWords::tr("exit %1").arg(*validator->exitCode);
        if (validator->restartCount > 0)
            words += FindingWords::tr("%n restart(s)", nullptr, validator->restartCount);
    }
    finding.words = words.join(listSeparator());
    return finding;
}

Finding servicesFinding(const DiagnosisFacts &facts)
{
    Finding finding{u"services"_s, FindingWords::tr("Monitoring"), State::Unknown, unasked(facts), {}};
    if (!facts.engineSeen())
        return finding;
    QStringList names;
    QStringList down;
    QJsonArray evidence;
    for (const SiteService &service : facts.layout.services) {
        if (service.container == facts.layout.validator || service.service == "validator"_L1)
            continue;
        QString name = service.service;
        if (!name.isEmpty())
            name[0] = name.at(0).toUpper();
        names += name;
        const auto found = std::ranges::find(facts.engine->containers, service.container, &Container::name);
        const bool there = !service.container.isEmpty() && found != facts.engine->containers.end();
        if (there)
            evidence.append(evidenceOf(*found));
        if (!there)
            down += FindingWords::tr("%1: no container").arg(name);
        else if (found->state != ContainerState::Running)
            down += FindingWords::tr("%1: %2").arg(name, stateWords(*found));
    }
    if (!names.isEmpty())
        finding.title = names.join(listSeparator());
    finding.evidence = {{u"containers"_s, evidence}};
    finding.state = down.isEmpty() ? State::Good : State::Warning;
    finding.words = names.isEmpty()  ? FindingWords::tr("none here")
                    : down.isEmpty() ? FindingWords::tr("running")
                                     : down.join(listSeparator());
    return finding;
}

Finding volumeFinding(const DiagnosisFacts &facts, const Verdict &verdict)
{
    const bool volume = facts.layout.chainInVolume();
    const QString name = storeName(facts.layout);
    Finding finding{u"volume"_s,
                    volume ? FindingWords::tr("Volume") : FindingWords::tr("Chain folder"),
                    State::Unknown,
                    unasked(facts),
                    {{u"name"_s, name}}};
    if (storeMissing(facts)) {
        finding.state = State::Bad;
        finding.words = FindingWords::tr("%1 is not there").arg(name);
        return finding;
    }
    if ((volume && !facts.engineSeen()) || !facts.store)
        return finding;
    const StoreFacts &store = *facts.store;
    if (store.bytes)
        finding.evidence[u"bytes"_s] = *store.bytes;
    if (store.createdAt.isValid())
        finding.evidence[u"created"_s] = store.createdAt.toUTC().toString(Qt::ISODate);
    const bool empty = store.content == StoreFacts::Content::Nothing;
    finding.evidence[u"empty"_s] = store.content == StoreFacts::Content::Unknown ? QJsonValue() : QJsonValue(empty);
    if (store.damage) {
        finding.state = State::Bad;
        finding.words = FindingWords::tr("%1: damaged").arg(name);
        finding.evidence[u"damage"_s] = describe(*store.damage, Language::Untranslated);
    } else if (verdict.cause == Cause::EmptyVolume) {
        finding.state = State::Bad;
        finding.words = empty ? FindingWords::tr("%1 holds no chain").arg(name)
                              : FindingWords::tr("%1 holds a new chain").arg(name);
    } else if (!store.readable) {
        finding.words = FindingWords::tr("%1: you may not look into it").arg(name);
    } else if (empty) {
        finding.state = State::Warning;
        finding.words = FindingWords::tr("%1 holds no chain yet").arg(name);
    } else if (name.isEmpty()) {
        finding.words = FindingWords::tr("it is not known where the chain is");
    } else {
        finding.state = verdict.cause == Cause::DataDamaged ? State::Bad : State::Good;
        finding.words = store.bytes ? QString(name % ", "_L1 % formatBytes(*store.bytes)) : name;
        if (verdict.cause == Cause::DataDamaged)
            finding.words = FindingWords::tr("%1: damaged, as the log says").arg(name);
    }
    return finding;
}

Finding rightsFinding(const DiagnosisFacts &facts, const Verdict &verdict)
{
    Finding finding{u"rights"_s, FindingWords::tr("Access rights"), State::Unknown, unasked(facts), {}};
    if (verdict.cause == Cause::WrongRights) {
        finding.state = State::Bad;
        finding.words = FindingWords::tr("the node may not use its data");
    } else if (verdict.alive) {
        finding.state = State::Good;
        finding.words = FindingWords::tr("the node reads and writes its data");
    } else if (facts.log) {
        finding.state = State::Good;
        finding.words = FindingWords::tr("the log complains of none");
    }
    return finding;
}

Finding memoryFinding(const DiagnosisFacts &facts, const Verdict &verdict)
{
    Finding finding{u"memory"_s, FindingWords::tr("Memory"), State::Unknown, unasked(facts), {}};
    if (verdict.cause == Cause::OutOfMemory) {
        finding.state = State::Bad;
        finding.words = FindingWords::tr("the node ran out of memory");
    } else if (facts.engineSeen()) {
        finding.state = State::Good;
        finding.words = FindingWords::tr("nothing was ended for want of it");
    }
    return finding;
}

Finding logFinding(const DiagnosisFacts &facts, const Verdict &verdict)
{
    Finding finding{u"log"_s, FindingWords::tr("Log"), State::Unknown, unasked(facts), {}};
    if (facts.engineSeen() && !facts.validator())
        finding.words = FindingWords::tr("there is no container that could have one");
    if (!facts.log)
        return finding;
    finding.evidence = {{u"lines"_s, facts.log->size()}};
    if (verdict.log.isEmpty() || verdict.alive) {
        finding.state = State::Good;
        finding.words =
            facts.log->isEmpty() ? FindingWords::tr("empty") : FindingWords::tr("no known trouble in the last lines");
        return finding;
    }
    QJsonArray causes;
    for (const LogFinding &line : verdict.log)
        causes.append(QJsonObject{{u"cause"_s, logCauseToken(line.cause)}, {u"line"_s, line.line}});
    finding.evidence[u"causes"_s] = causes;
    const LogFinding &first = verdict.line ? *verdict.line : verdict.log.first();
    finding.state = verdict.line ? State::Bad : State::Warning;
    finding.words = u'“' % first.line % u'”';
    return finding;
}

Finding chainFinding(const DiagnosisFacts &facts, const Verdict &verdict)
{
    Finding finding{u"chain"_s,
                    FindingWords::tr("Chain"),
                    State::Unknown,
                    lateWords(facts),
                    {{u"condition"_s, chainToken(verdict.condition)}}};
    if (!facts.chain)
        return finding;
    const ChainSample &sample = *facts.chain;
    if (sample.answer == ChainSample::Answer::Height && verdict.condition == ChainCondition::Unknown) {
        finding.state = State::Bad;
        finding.words = FindingWords::tr("what answers there is not this validator");
        return finding;
    }
    if (sample.answer == ChainSample::Answer::Height) {
        const QString height = countOf(sample.status.height);
        finding.evidence[u"height"_s] = sample.status.height;
        if (sample.status.lastBlockAt.isValid())
            finding.evidence[u"last_block"_s] = sample.status.lastBlockAt.toUTC().toString(Qt::ISODate);
        finding.state = verdict.condition == ChainCondition::Alive ? State::Good : State::Bad;
        const qint64 age =
            sample.status.lastBlockAt.isValid() ? std::max<qint64>(0, sample.status.lastBlockAt.secsTo(sample.at)) : 0;
        if (verdict.condition == ChainCondition::Behind)
            finding.words =
                FindingWords::tr("height %1, it was at %2").arg(height, countOf(verdict.highest.value_or(0)));
        else if (verdict.condition == ChainCondition::Stalled)
            finding.words = FindingWords::tr("height %1, no new block for %2").arg(height, ageOf(age));
        else if (sample.status.lastBlockAt.isValid())
            finding.words = FindingWords::tr("height %1, last block %2 ago").arg(height, ageOf(age));
        else
            finding.words = FindingWords::tr("height %1").arg(height);
        return finding;
    }
    if (sample.answer == ChainSample::Answer::Starting) {
        finding.state = State::Warning;
        finding.words = FindingWords::tr("the node is starting");
        return finding;
    }
    finding.evidence[u"error"_s] = errorToken(sample.error.code);
    if (sample.error.code == ErrorCode::Unsupported) {
        finding.words = FindingWords::tr("port 8081 is not published");
        return finding;
    }
    finding.state = State::Bad;
    const int port = QUrl(facts.layout.statusUrl).port(8081);
    finding.words = sample.error.code == ErrorCode::Garbled
                        ? FindingWords::tr("what answers on port %1 is no node").arg(port)
                        : FindingWords::tr("no answer on port %1").arg(port);
    return finding;
}

Finding portsFinding(const DiagnosisFacts &facts, const Verdict &verdict)
{
    Finding finding{u"ports"_s, FindingWords::tr("Ports"), State::Unknown, unasked(facts), {}};
    if (verdict.cause == Cause::PortTaken) {
        finding.state = State::Bad;
        finding.words = verdict.port == 0 ? FindingWords::tr("one that the node needs is taken")
                        : verdict.holder.isEmpty()
                            ? FindingWords::tr("%1 is taken by another program").arg(verdict.port)
                            : FindingWords::tr("%1 is taken by %2").arg(QString::number(verdict.port), verdict.holder);
        finding.evidence = {{u"taken"_s, verdict.port}, {u"holder"_s, verdict.holder}};
        return finding;
    }
    if (!facts.ports)
        return finding;
    QStringList numbers;
    bool known = true;
    for (const PortFacts &port : *facts.ports) {
        numbers += QString::number(port.port);
        if (port.state == PortFacts::State::Taken) {
            finding.state = State::Bad;
            finding.words = port.holder.isEmpty()
                                ? FindingWords::tr("%1 is taken by another program").arg(port.port)
                                : FindingWords::tr("%1 is taken by %2").arg(QString::number(port.port), port.holder);
            finding.evidence = {{u"taken"_s, port.port}, {u"holder"_s, port.holder}};
            return finding;
        }
        known = known && port.state != PortFacts::State::Unknown;
    }
    finding.evidence = {{u"ports"_s, numbers.join(u',')}};
    finding.state = numbers.isEmpty() ? State::Unknown : known ? State::Good : State::Unknown;
    finding.words = numbers.isEmpty() ? FindingWords::tr("none is published")
                    : known           ? FindingWords::tr("%1 free of others").arg(numbers.join(listSeparator()))
                                      : FindingWords::tr("could not be tried from here");
    return finding;
}

} // namespace

QList<Finding> findingsOf(const DiagnosisFacts &facts, const Verdict &verdict)
{
    return {engineFinding(facts),          validatorFinding(facts, verdict),
            servicesFinding(facts),        volumeFinding(facts, verdict),
            rightsFinding(facts, verdict), memoryFinding(facts, verdict),
            logFinding(facts, verdict),    chainFinding(facts, verdict),
            portsFinding(facts, verdict),  diskFinding(facts, verdict),
            composeFinding(facts),         backupsFinding(facts, verdict),
            backupDiskFinding(facts),      restoreFinding(facts)};
}

} // namespace bt2c
