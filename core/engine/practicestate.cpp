#include "core/engine/practicestate.h"

#include "core/support/durable.h"
#include "core/support/smallfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThread>

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <utility>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxFile = 1024 * 1024;
constexpr int maxVolumes = 200;
constexpr int lockMs = 5000;
constexpr int lockPollMs = 10;

constexpr std::array stateWords = {
    std::pair{ContainerState::Created, "created"_L1}, std::pair{ContainerState::Running, "running"_L1},
    std::pair{ContainerState::Paused, "paused"_L1},   std::pair{ContainerState::Exited, "exited"_L1},
};

QString toWord(ContainerState state)
{
    for (const auto &[value, word] : stateWords) {
        if (value == state)
            return word;
    }
    return u"exited"_s;
}

QDateTime readTime(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

QString writeTime(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QMap<QString, QString> readMap(const QJsonValue &value)
{
    QMap<QString, QString> map;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.value().isString())
            map.insert(it.key(), it.value().toString());
    }
    return map;
}

QJsonObject writeMap(const QMap<QString, QString> &map)
{
    QJsonObject object;
    for (auto it = map.begin(); it != map.end(); ++it)
        object[it.key()] = it.value();
    return object;
}

void readContainer(const QJsonObject &object, PracticeContainer &container)
{
    const QString word = object["state"_L1].toString();
    for (const auto &[value, known] : stateWords) {
        if (known == word)
            container.state = value;
    }
    container.exists = object["exists"_L1].toBool(true);
    container.exitCode = std::clamp(object["exit_code"_L1].toInt(), 0, 255);
    container.restarts = std::max(0, object["restarts"_L1].toInt());
    container.error = object["error"_L1].toString().left(500);
    const std::array times = {std::pair{"created"_L1, &container.createdAt},
                              std::pair{"started"_L1, &container.startedAt},
                              std::pair{"finished"_L1, &container.finishedAt}};
    for (const auto &[key, time] : times) {
        if (const QDateTime read = readTime(object[key]); read.isValid())
            *time = read;
    }
    if (const QString policy = object["policy"_L1].toString(); !policy.isEmpty())
        container.policy = policy.left(30);
    container.retries = std::max(0, object["retries"_L1].toInt(container.retries));
    const QJsonArray log = object["log"_L1].toArray();
    for (const QJsonValue line : log) {
        const QDateTime at = readTime(line["at"_L1]);
        if (at.isValid() && container.log.size() < PracticeStore::maxLog) {
            container.log.append({line["error"_L1].toBool() ? LogLine::Stream::Error : LogLine::Stream::Output, at,
                                  line["text"_L1].toString().left(1000).toUtf8()});
        }
    }
}

QJsonObject writeContainer(const PracticeContainer &container)
{
    QJsonArray log;
    for (const LogLine &line : container.log) {
        log.append(QJsonObject{{u"at"_s, writeTime(line.at)},
                               {u"error"_s, line.stream == LogLine::Stream::Error},
                               {u"text"_s, QString::fromUtf8(line.text)}});
    }
    return {{u"state"_s, toWord(container.state)},
            {u"exists"_s, container.exists},
            {u"exit_code"_s, container.exitCode},
            {u"restarts"_s, container.restarts},
            {u"error"_s, container.error},
            {u"created"_s, writeTime(container.createdAt)},
            {u"started"_s, writeTime(container.startedAt)},
            {u"finished"_s, writeTime(container.finishedAt)},
            {u"policy"_s, container.policy},
            {u"retries"_s, container.retries},
            {u"log"_s, log}};
}

QJsonObject toJson(const PracticeState &state)
{
    QJsonObject containers;
    for (auto it = state.containers.begin(); it != state.containers.end(); ++it)
        containers[it.key()] = writeContainer(*it);
    QJsonObject volumes;
    for (auto it = state.volumes.begin(); it != state.volumes.end(); ++it)
        volumes[it.key()] = QJsonObject{{u"created"_s, writeTime(it->createdAt)}, {u"labels"_s, writeMap(it->labels)}};
    QJsonArray events;
    for (const auto &[serial, event] : state.events) {
        events.append(QJsonObject{{u"serial"_s, serial},
                                  {u"type"_s, event.type},
                                  {u"action"_s, event.action},
                                  {u"id"_s, event.id},
                                  {u"at"_s, writeTime(event.at)},
                                  {u"attributes"_s, writeMap(event.attributes)}});
    }
    return {{u"practice_engine"_s, 1}, {u"serial"_s, state.serial}, {u"containers"_s, containers},
            {u"volumes"_s, volumes},   {u"events"_s, events}};
}

void readEvents(const QJsonArray &array, PracticeState &state)
{
    for (const QJsonValue value : array) {
        const QDateTime at = readTime(value["at"_L1]);
        const qint64 serial = value["serial"_L1].toInteger(-1);
        const qint64 last = state.events.isEmpty() ? 0 : state.events.last().first;
        if (!at.isValid() || serial <= last || serial > state.serial || state.events.size() >= PracticeStore::maxEvents)
            continue;
        state.events.append({serial, EngineEvent{value["type"_L1].toString(), value["action"_L1].toString(),
                                                 value["id"_L1].toString(), readMap(value["attributes"_L1]), at}});
    }
}

void readState(const QJsonObject &object, PracticeState &state)
{
    state.serial = std::max<qint64>(0, object["serial"_L1].toInteger());
    const QJsonObject containers = object["containers"_L1].toObject();
    for (auto it = state.containers.begin(); it != state.containers.end(); ++it)
        readContainer(containers[it.key()].toObject(), *it);
    if (object["volumes"_L1].isObject()) {
        state.volumes.clear();
        const QJsonObject volumes = object["volumes"_L1].toObject();
        for (auto it = volumes.begin(); it != volumes.end() && state.volumes.size() < maxVolumes; ++it)
            state.volumes.insert(it.key(), {readTime(it.value()["created"_L1]), readMap(it.value()["labels"_L1])});
    }
    readEvents(object["events"_L1].toArray(), state);
}

/// The lock, held until the descriptor is closed. Errors: Cancelled, TimedOut, and those of opening.
Result<Descriptor> lock(const QString &path, Control &control)
{
    Result<Descriptor> file = openFile(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK, 0600);
    if (!file)
        return file;
    for (int waited = 0; ::flock(file->get(), LOCK_EX | LOCK_NB) != 0; waited += lockPollMs) {
        if (errno != EWOULDBLOCK && errno != EINTR)
            return failure(errno, path, ErrorCode::WriteFailed);
        if (control.cancelled())
            return failure(ErrorCode::Cancelled);
        if (waited >= lockMs)
            return failure(ErrorCode::TimedOut, path);
        QThread::msleep(lockPollMs);
    }
    return file;
}

} // namespace

QString practice::project(const QString &site)
{
    QString name;
    for (const QChar c : QFileInfo(QDir::cleanPath(site)).fileName().toLower()) {
        const bool allowed = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_';
        const bool first = name.isEmpty() && (c == u'-' || c == u'_');
        if (allowed && !first)
            name += c;
    }
    return name.isEmpty() ? u"practice"_s : name;
}

QString practice::containerId(const QString &site, const QString &name)
{
    const QString text = u"practice\n"_s % QDir::cleanPath(site) % u'\n' % name;
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

bool waitUnlessCancelled(int ms, const Control &control)
{
    for (int waited = 0; waited < ms && !control.cancelled(); waited += 20)
        QThread::msleep(20);
    return !control.cancelled();
}

PracticeStore::PracticeStore(const QString &site) : m_site(QDir::cleanPath(site))
{
    const QFileInfo info(m_site);
    const QString base = info.path() % "/."_L1 % info.fileName() % "-engine"_L1;
    m_path = base % ".json"_L1;
    m_lockPath = base % ".lock"_L1;
}

PracticeState PracticeStore::initial() const
{
    QDateTime madeAt;
    if (const Result<QByteArray> marker = readSmallFile(m_site % "/.bt2c-practice.json"_L1, maxFile))
        madeAt = QDateTime::fromString(QJsonDocument::fromJson(*marker)["made_at"_L1].toString(), Qt::ISODate);
    if (!madeAt.isValid())
        madeAt = QFileInfo(m_site).lastModified();
    if (!madeAt.isValid())
        madeAt = QDateTime::currentDateTimeUtc();
    PracticeContainer container;
    container.createdAt = madeAt.addDays(-8);
    container.startedAt = madeAt.addDays(-1);
    container.policy = u"on-failure"_s;
    container.retries = 5;
    PracticeState state;
    for (const QLatin1StringView name : practice::containers)
        state.containers.insert(name, container);
    for (const QLatin1StringView name : {"bt2c_prometheus_data"_L1, "bt2c_grafana_data"_L1}) {
        const QString project = practice::project(m_site);
        state.volumes.insert(project % u'_' % name,
                             {container.createdAt,
                              {{QString(labels::project), project}, {QString(labels::volume), name}}});
    }
    return state;
}

PracticeState PracticeStore::load() const
{
    PracticeState state = initial();
    if (const Result<QByteArray> content = readSmallFile(m_path, maxFile)) {
        const QJsonObject object = QJsonDocument::fromJson(*content).object();
        if (object["practice_engine"_L1].toInt() == 1)
            readState(object, state);
    }
    return state;
}

Result<void> PracticeStore::update(const std::function<Result<bool>(PracticeState &)> &change, Control &control) const
{
    const Result<Descriptor> held = lock(m_lockPath, control);
    if (!held)
        return std::unexpected(held.error());
    PracticeState state = load();
    const Result<bool> changed = change(state);
    if (!changed)
        return std::unexpected(changed.error());
    if (!*changed)
        return {};
    const QByteArray content = QJsonDocument(toJson(state)).toJson(QJsonDocument::Compact);
    if (content.size() > maxFile)
        return failure(ErrorCode::TooLarge, m_path);
    return replaceFile(m_path, content);
}

QByteArray PracticeStore::fingerprint() const
{
    struct stat info = {};
    if (::stat(QFile::encodeName(m_path).constData(), &info) != 0)
        return {};
#ifdef Q_OS_MACOS
    const qint64 nanoseconds = info.st_mtimespec.tv_nsec;
#else
    const qint64 nanoseconds = info.st_mtim.tv_nsec;
#endif
    return QByteArray::number(quint64(info.st_ino)) + ':' + QByteArray::number(qint64(info.st_size)) + ':'
        + QByteArray::number(qint64(info.st_mtime)) + '.' + QByteArray::number(nanoseconds);
}

void PracticeStore::addEvent(PracticeState &state, const QString &type, const QString &action, const QString &id,
                             const QMap<QString, QString> &attributes, const QDateTime &at)
{
    state.events.append({++state.serial, EngineEvent{type, action, id, attributes, at}});
    while (state.events.size() > maxEvents)
        state.events.removeFirst();
}

void PracticeStore::addLog(PracticeContainer &container, const QDateTime &at, LogLine::Stream stream,
                           const QByteArray &text)
{
    // Later than the one before, so that a reader knows by the time how far it has come.
    const QDateTime last = container.log.isEmpty() ? QDateTime() : container.log.last().at;
    container.log.append({stream, last.isValid() && at <= last ? last.addMSecs(1) : at, text});
    while (container.log.size() > maxLog)
        container.log.removeFirst();
}

} // namespace bt2c
