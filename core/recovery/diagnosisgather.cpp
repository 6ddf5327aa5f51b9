#include "core/recovery/diagnosisgather.h"

#include "core/recovery/enginelooks.h"
#include "core/recovery/look.h"
#include "core/recovery/sitelooks.h"
#include "core/site/ledger.h"

namespace bt2c {

using namespace Qt::StringLiterals;
using Steady = std::chrono::steady_clock;

namespace {

// Shares of the time there is, in hundredths: what comes later needs what came before.
constexpr int practiceShare = 20;
constexpr int engineShare = 62;
constexpr int layoutShare = 76;
constexpr int nodeTimeoutMs = 2000;

/// The engine's answer, with the time it took.
struct EngineLook
{
    EngineView view;
    qint64 milliseconds = 0;
};

EngineLook lookAt(const EngineChoice &choice, Control &control)
{
    const auto begun = Steady::now();
    EngineLook look;
    look.view = lookAtEngine(choice, false, control);
    look.milliseconds = std::chrono::duration_cast<std::chrono::milliseconds>(Steady::now() - begun).count();
    return look;
}

void nameProcedures(const ProcedureSet &set, DiagnosisFacts &facts)
{
    for (const Procedure &procedure : set.procedures) {
        facts.titles.insert(procedure.id, procedure.title);
        facts.sections.insert(procedure.id, procedure.section);
    }
}

std::optional<qint64> sizeOf(const std::optional<QList<Volume>> &volumes, const QString &name)
{
    const Volume *volume = volumes ? findVolume(*volumes, name) : nullptr;
    return volume ? volume->size : std::nullopt;
}

/// Cancels the looks that are left behind.
class Stopper
{
public:
    explicit Stopper(std::shared_ptr<Control> control)
        : m_control(std::move(control))
    {}
    ~Stopper() { m_control->cancel(); }
    Q_DISABLE_COPY_MOVE(Stopper)

private:
    std::shared_ptr<Control> m_control;
};

} // namespace

DiagnosisFacts gatherFacts(const Site &site, const RecoveryServices &services, const DiagnosisSettings &settings,
                           Control &parent)
{
    const auto begun = Steady::now();
    const auto share = [&](int hundredths) { return begun + settings.limit * hundredths / 100; };
    const auto end = begun + settings.limit;
    const auto control = std::make_shared<Control>();
    const Stopper stopper(control);

    DiagnosisFacts facts;
    facts.site = site;
    facts.now = services.services.clock->now();
    facts.limitSeconds = std::chrono::duration<double>(settings.limit).count();
    facts.engineSeconds = facts.limitSeconds * engineShare / 100;
    const QString ledger = services.services.ledger ? services.services.ledger->path() : QString();

    // Each works on values of its own, so that none has to be waited for.
    Look<PlaceFacts> place(control, [site](Control &) { return lookAtPlace(site); });
    Look<BackupFacts> backups(control,
                              [directory = site.backupDirectory, ledger, parents = settings.mountParents,
                               now = facts.now](Control &) { return lookAtBackups(directory, ledger, parents, now); });
    Look<HistoryFacts> history(
        control, [site, ledger, folder = services.folder](Control &) { return lookAtHistory(site, ledger, folder); });
    Look<ProcedureSet> known(control, [directory = site.directory](Control &) { return loadProcedures(directory); });
    Look<bool> practice(control, [directory = site.directory](Control &) { return isPracticeSite(directory); });
    facts.practice = practice.take(share(practiceShare), parent).value_or(false);

    // The one that works on what is lent to it; it comes back when it is cancelled.
    const auto choosing = std::make_shared<Control>();
    Look<EngineChoice> choice(choosing, [engines = services.engines, isPractice = facts.practice, site](Control &own) {
        if (isPractice)
            return practiceChoice(site.directory, own);
        return engines ? engines->choice(own) : EngineChoice();
    });
    std::optional<EngineChoice> chosen = choice.take(share(engineShare), parent);
    if (!chosen) {
        choosing->cancel();
        std::ignore = choice.wait();
    }

    Look<EngineLook> seeing;
    Look<std::optional<QList<Volume>>> sizes;
    std::optional<EngineLook> seen;
    if (chosen) {
        seeing = Look<EngineLook>(control, [chosen](Control &own) { return lookAt(*chosen, own); });
        seen = seeing.take(share(engineShare), parent);
    }
    const EngineView view = seen ? seen->view : EngineView();
    Look<LayoutLook> placing(control, [view, site, surroundings = services.surroundings](Control &own) {
        return lookAtLayout(view, site, surroundings, own);
    });
    const std::optional<LayoutLook> placed = placing.take(share(layoutShare), parent);
    facts.layout = placed ? placed->layout : bareLayout(site);
    const std::shared_ptr<Engine> engine = chosen && seen ? chosen->engine : nullptr;
    if (seen) {
        facts.engine = engineFacts(*chosen, view, facts.layout);
        facts.engine->milliseconds = seen->milliseconds;
    }
    const EngineFacts engineCopy = facts.engine.value_or(EngineFacts());
    const EngineEndpoint endpoint = chosen ? chosen->endpoint : EngineEndpoint();

    Look<ChainSample> chain(control, [layout = facts.layout, view, endpoint](Control &own) {
        return lookAtChain(layout, view, endpoint, nodeTimeoutMs, own);
    });
    Look<StoreFacts> store(control,
                           [layout = facts.layout, engine, engineCopy, isPractice = facts.practice](Control &own) {
                               return lookAtStore(layout, engine, engineCopy, isPractice, own);
                           });
    Look<QList<PortFacts>> ports;
    if (facts.engineSeen()) {
        ports = Look<QList<PortFacts>>(
            control, [engineCopy, layout = facts.layout, config = placed ? placed->config : std::nullopt](Control &) {
                return lookAtPorts(engineCopy, layout, config);
            });
    }
    Look<QList<LogLine>> log;
    if (const Container *validator = facts.validator(); validator && engine) {
        log = Look<QList<LogLine>>(
            control, [engine, container = *validator](Control &own) { return lookAtLog(*engine, container, own); });
        // Worth having, not worth waiting for.
        if (facts.layout.chainInVolume()) {
            sizes = Look<std::optional<QList<Volume>>>(control, [engine](Control &own) -> std::optional<QList<Volume>> {
                Result<QList<Volume>> volumes = engine->volumes(true, own);
                return volumes ? std::optional(*std::move(volumes)) : std::nullopt;
            });
        }
    }

    facts.chain = chain.take(end, parent);
    facts.log = log.take(end, parent);
    facts.store = store.take(end, parent);
    facts.ports = ports.take(end, parent);
    facts.place = place.take(end, parent);
    facts.backups = backups.take(end, parent);
    facts.history = history.take(end, parent);
    if (const std::optional<ProcedureSet> set = known.take(end, parent))
        nameProcedures(*set, facts);
    if (facts.store && !facts.store->bytes)
        facts.store->bytes = sizeOf(sizes.take(Steady::now(), parent).value_or(std::nullopt), facts.layout.data.volume);
    facts.cancelled = parent.cancelled();
    return facts;
}

} // namespace bt2c
