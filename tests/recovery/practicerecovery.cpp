#include "tests/recovery/practicerecovery.h"

#include "core/site/practicecheck.h"

#include <QFile>

using namespace bt2c;
using namespace Qt::StringLiterals;

bool PracticeRecovery::make()
{
    m_root = std::make_unique<QTemporaryDir>();
    m_place = std::make_unique<RecoveryPlace>(m_root->filePath(u"user"_s));
    const auto site = makePracticeSite(m_root->filePath(u"practice"_s), m_place->clock());
    if (site)
        m_site = *site;
    return site.has_value();
}

void PracticeRecovery::clear()
{
    m_place.reset();
    m_root.reset();
}

QString PracticeRecovery::data(const QString &name) const
{
    return m_site.directory + u"/data"_s + (name.isEmpty() ? name : QString(u'/' + name));
}

qint64 PracticeRecovery::height() const
{
    return checkPracticeChain(data()).height;
}

std::unique_ptr<Recovery> PracticeRecovery::begin(QLatin1StringView procedure, const QString &backup)
{
    Control control;
    RecoveryRequest request;
    request.site = m_site;
    request.procedure = procedure;
    request.startedBy = u"test"_s;
    request.backup = backup;
    auto recovery = Recovery::begin(request, m_place->services(), control);
    m_refused = recovery ? std::nullopt : std::optional(recovery.error());
    return recovery ? std::move(*recovery) : nullptr;
}

Container PracticeRecovery::validator() const
{
    Control control;
    return PracticeEngine(m_site.directory).container(practice::validator, control).value_or(Container());
}

void PracticeRecovery::act(ContainerAction action) const
{
    Control control;
    PracticeEngine engine(m_site.directory);
    for (const QLatin1StringView name : practice::containers)
        std::ignore = engine.act(action, name, control);
}

bool PracticeRecovery::damage(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) || !file.seek(file.size() / 2))
        return false;
    const QByteArray bytes = file.read(1);
    return file.seek(file.size() / 2) && file.write(QByteArray(1, char(bytes.at(0) ^ 0x40))) == 1;
}
