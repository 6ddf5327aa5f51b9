#include "ui/containers/containeroperations.h"

#include "core/support/describe.h"
#include "ui/containers/composesheet.h"
#include "ui/containers/inspectsheet.h"
#include "ui/containers/removevolumesheet.h"

#include <QPointer>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

QString failedTitle(ContainerAction action, const QString &name)
{
    switch (action) {
    case ContainerAction::Start: return ContainerOperations::tr("%1 was not started").arg(name);
    case ContainerAction::Stop:
    case ContainerAction::Kill: return ContainerOperations::tr("%1 was not stopped").arg(name);
    case ContainerAction::Restart: return ContainerOperations::tr("%1 was not restarted").arg(name);
    case ContainerAction::Pause: return ContainerOperations::tr("%1 was not paused").arg(name);
    case ContainerAction::Unpause: return ContainerOperations::tr("%1 was not resumed").arg(name);
    }
    return {};
}

QString commandOf(ComposeVerb verb)
{
    switch (verb) {
    case ComposeVerb::Up: return u"docker compose up -d"_s;
    case ComposeVerb::UpNoStart: return u"docker compose up --no-start"_s;
    case ComposeVerb::Down: return u"docker compose down"_s;
    }
    return {};
}

} // namespace

ContainerOperations::ContainerOperations(EngineMonitor &monitor, QWidget *window)
    : QObject(window), m_monitor(monitor), m_window(window)
{
}

std::optional<ContainerAction> ContainerOperations::running(const QString &container) const
{
    const auto found = m_running.constFind(container);
    return found == m_running.cend() ? std::nullopt : std::optional(*found);
}

void ContainerOperations::act(ContainerAction action, const ContainerSubject &subject)
{
    if (!subject.container || m_running.contains(subject.name) || Sheet::openOver(m_window->window()))
        return;
    const bool halts =
        action == ContainerAction::Stop || action == ContainerAction::Kill || action == ContainerAction::Pause;
    if (!subject.isValidator || !halts) {
        actNow(action, subject);
        return;
    }
    ConfirmSheet::Words words;
    const bool pause = action == ContainerAction::Pause;
    words.title = pause ? tr("Pause the validator?") : tr("Stop the validator?");
    words.text = pause ? tr("A validator earns nothing while it is paused, and the network may count it as absent.")
                       : tr("A validator earns nothing while it is stopped, and the network may count it as absent.");
    words.reassurance = pause ? tr("Its data is not touched. It goes on where it was when you resume it.")
                              : tr("Its data is not touched.") + u' ' + restartPolicyWords(*subject.container);
    words.yes = pause ? tr("Pause Validator") : tr("Stop Validator");
    auto *sheet = new ConfirmSheet(words, m_window);
    connect(sheet, &QDialog::accepted, this, [this, action, subject] { actNow(action, subject); });
    sheet->present();
}

void ContainerOperations::actNow(ContainerAction action, const ContainerSubject &subject)
{
    m_running.insert(subject.name, action);
    Q_EMIT busyChanged();
    // By id, so that one made anew under the same name meanwhile is not meant.
    m_monitor.act(action, subject.container->id).then(this, [this, action, subject](const Result<void> &result) {
        m_running.remove(subject.name);
        acted(action, subject, result);
        Q_EMIT busyChanged();
    });
}

void ContainerOperations::acted(ContainerAction action, const ContainerSubject &subject, const Result<void> &result)
{
    if (result || result.error().code == ErrorCode::Cancelled)
        return;
    const Error &error = result.error();
    QString text = describe(error);
    if (error.code == ErrorCode::Missing)
        text = tr("The container is no longer there; something else removed it.");
    text += u' ' + tr("Other containers and all volumes were not touched.");
    if (action == ContainerAction::Start)
        text += u' ' + tr("Its log may say why.");
    Q_EMIT told({Tone::Bad, failedTitle(action, subject.name), text,
                 {{tr("Try Again"), [this, action, subject] { act(action, subject); }}}});
}

void ContainerOperations::actOnAll(ContainerAction action, const QList<ContainerSubject> &subjects)
{
    if (Sheet::openOver(m_window->window()))
        return;
    const auto go = [this, action, subjects] {
        for (const ContainerSubject &subject : subjects) {
            if (canDo(action, subject.container) && !m_running.contains(subject.name))
                actNow(action, subject);
        }
    };
    if (action != ContainerAction::Stop) {
        go();
        return;
    }
    ConfirmSheet::Words words;
    words.title = tr("Stop all containers?");
    words.text = tr("A validator earns nothing while it is stopped, and the network may count it as absent.");
    words.reassurance = tr("No data is touched. Start All brings them back.");
    words.yes = tr("Stop All");
    auto *sheet = new ConfirmSheet(words, m_window);
    connect(sheet, &QDialog::accepted, this, go);
    sheet->present();
}

void ContainerOperations::compose(ComposeVerb verb, const QString &project)
{
    if (composing() || Sheet::openOver(m_window->window()))
        return;
    if (verb != ComposeVerb::Down) {
        composeNow(verb);
        return;
    }
    ConfirmSheet::Words words;
    words.title = tr("Take %1 down?").arg(project);
    words.text = tr("All its containers are stopped and removed, and with them their logs. A validator earns nothing "
                    "until it is brought up again.");
    words.reassurance = tr("Volumes and the configuration stay; Bring Up makes the containers again.");
    words.yes = tr("Take Down");
    auto *sheet = new ConfirmSheet(words, m_window);
    connect(sheet, &QDialog::accepted, this, [this, verb] { composeNow(verb); });
    sheet->present();
}

void ContainerOperations::composeNow(ComposeVerb verb)
{
    const QString title = verb == ComposeVerb::Down ? tr("Taking down")
                          : verb == ComposeVerb::Up ? tr("Bringing up")
                                                    : tr("Creating containers");
    const QPointer<ComposeSheet> sheet = new ComposeSheet(title, commandOf(verb), m_window);
    connect(sheet, &ComposeSheet::stopAsked, this, [this] {
        if (m_feed)
            m_feed->stop();
    });
    m_feed = m_monitor.compose(
        verb,
        [sheet](const LineBatch &batch) {
            if (sheet)
                sheet->add(batch);
        },
        [this, sheet](const Result<void> &result) {
            const bool seen = sheet && sheet->isVisible();
            if (sheet)
                sheet->end(result);
            if (!seen && !result && result.error().code != ErrorCode::Cancelled)
                Q_EMIT told({Tone::Bad,
                             tr("Compose did not succeed"),
                             describe(result.error()) + u' ' + tr("Volumes were not touched."),
                             {}});
            // Not within its own call.
            m_feed.release()->deleteLater();
            m_monitor.refresh();
            Q_EMIT busyChanged();
        });
    if (!m_feed) {
        sheet->deleteLater();
        Q_EMIT told({Tone::Bad,
                     tr("Compose cannot be run now"),
                     tr("There is no engine to talk to. Nothing was changed."),
                     {}});
        return;
    }
    sheet->present();
    Q_EMIT busyChanged();
}

void ContainerOperations::inspect(const QString &volume)
{
    if (Sheet::openOver(m_window->window()))
        return;
    auto *sheet = new InspectSheet(volume, m_window);
    sheet->present();
    m_monitor.inspectVolume(volume).then(sheet, [sheet](const Result<QJsonObject> &answer) { sheet->show(answer); });
}

void ContainerOperations::removeVolume(const VolumeRow &row)
{
    if (Sheet::openOver(m_window->window()))
        return;
    auto *sheet = new RemoveVolumeSheet(row, m_window);
    connect(sheet, &QDialog::accepted, this, [this, row] { removeNow(row); });
    sheet->present();
}

void ContainerOperations::removeNow(const VolumeRow &row)
{
    const QString name = row.volume.name;
    m_monitor.removeVolume(name).then(this, [this, name](const Result<void> &result) {
        if (result) {
            Q_EMIT told({Tone::Ok,
                         tr("The volume %1 was removed").arg(name),
                         tr("No other volume and no backup was touched."),
                         {}});
            return;
        }
        QString text = describe(result.error());
        if (result.error().code == ErrorCode::Conflict)
            text = tr("A container uses it by now.");
        else if (result.error().code == ErrorCode::Missing)
            text = tr("It was gone already.");
        Q_EMIT told({result.error().code == ErrorCode::Missing ? Tone::Unknown : Tone::Bad,
                     tr("The volume %1 was not removed").arg(name),
                     text + u' ' + tr("Nothing was changed."),
                     {}});
    });
}

void ContainerOperations::createVolume(const MissingVolume &missing, const QString &project)
{
    if (Sheet::openOver(m_window->window()))
        return;
    ConfirmSheet::Words words;
    words.title = tr("Create the volume %1?").arg(missing.realName);
    words.text = missing.documentedName.isEmpty() || missing.documentedName == missing.realName
                     ? tr("It is made empty.")
                     : tr("It is made empty, under the name that compose looks for. The procedure calls it %1; a "
                          "volume with that name alone would be used by nothing.")
                           .arg(missing.documentedName);
    words.reassurance = tr("A backup can be restored into it before the validator starts. Nothing else is changed.");
    words.yes = tr("Create Volume");
    auto *sheet = new ConfirmSheet(words, m_window);
    connect(sheet, &QDialog::accepted, this, [this, missing, project] { createNow(missing, project); });
    sheet->present();
}

void ContainerOperations::createNow(const MissingVolume &missing, const QString &project)
{
    m_monitor.createVolume(missing.realName, composeLabels(project, missing.documentedName))
        .then(this, [this, missing](const Result<Volume> &made) {
            if (made)
                Q_EMIT told({Tone::Ok,
                             tr("The volume %1 was created").arg(missing.realName),
                             tr("It is empty. Restore a backup into it, or bring the site up."),
                             {}});
            else
                Q_EMIT told({Tone::Bad,
                             tr("The volume %1 was not created").arg(missing.realName),
                             describe(made.error()) + u' ' + tr("Nothing was changed."),
                             {}});
        });
}

} // namespace bt2c
