#include "core/guard/enginesettings.h"

#include <QFile>

#include <algorithm>
#include <chrono>
#include <mutex>

namespace bt2c {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 largestFile = 1024LL * 1024;

/// The kept passphrase, as it is kept when it is asked for.
class PassphraseSource
{
public:
    explicit PassphraseSource(QString settingsPath) : m_path(std::move(settingsPath)) {}

    [[nodiscard]] Result<QString> read(Control &control)
    {
        const std::scoped_lock lock(m_mutex);
        const auto now = std::chrono::steady_clock::now();
        if (m_refused && now < m_again)
            return std::unexpected(*m_refused);
        const auto file = SettingsFile::open(m_path);
        const SiteSettings settings = file ? file->of({}) : SiteSettings();
        Result<QString> secret =
            openSecretStore(settings.secrets, secretFile(m_path))->read(engineKeyPassphrase, control);
        m_refused.reset();
        // One that is missing may be typed at any moment.
        if (!secret && secret.error().code != ErrorCode::Missing && secret.error().code != ErrorCode::Cancelled) {
            m_refused = secret.error();
            m_again = now + 5min;
        }
        return secret;
    }

private:
    QString m_path;
    std::mutex m_mutex;
    std::optional<Error> m_refused;
    std::chrono::steady_clock::time_point m_again;
};

/// What stands for the engine; where that cannot be told, what no engine can be found by.
QString engineSetting(const QString &path)
{
    const QString doubtful = u"engine.host in "_s + path;
    const auto file = SettingsFile::open(path);
    if (file) {
        const QList<SettingProblem> problems = file->problems();
        const bool wrong = std::ranges::any_of(
            problems, [](const SettingProblem &problem) { return problem.key.startsWith("engine"_L1); });
        return wrong ? doubtful : file->of({}).engine;
    }
    // Most settings name no engine, and an engine is what is needed at night.
    QFile bytes(path);
    const bool names = bytes.open(QIODevice::ReadOnly) && bytes.read(largestFile).contains("\"engine\"");
    return names ? doubtful : QString();
}

} // namespace

EngineSurroundings engineSurroundings(const QString &settingsPath)
{
    EngineSurroundings surroundings = EngineSurroundings::ofThisProcess();
    surroundings.setting = engineSetting(settingsPath);
    surroundings.keyPassphrase = [source = std::make_shared<PassphraseSource>(settingsPath)](Control &control) {
        return source->read(control);
    };
    return surroundings;
}

} // namespace bt2c
