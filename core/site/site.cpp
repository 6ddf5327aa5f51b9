#include "core/site/site.h"

#include "core/support/smallfile.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace bt2c {

using namespace Qt::StringLiterals;

QString Site::name() const
{
    return QFileInfo(QDir::cleanPath(directory)).fileName();
}

Site documentedSite()
{
    const QString base = QDir::homePath() % "/Documents/Projects/bt2c"_L1;
    return {base % "/mainnet/validators/validator1"_L1, base % "/backups"_L1};
}

std::optional<qint64> heightFromFiles(const QString &siteDirectory)
{
    constexpr qint64 limit = 1024 * 1024;
    const Result<QByteArray> content = readSmallFile(siteDirectory % "/data/state.json"_L1, limit);
    if (!content)
        return std::nullopt;
    const qint64 height = QJsonDocument::fromJson(*content).object()["block_height"_L1].toInteger(-1);
    return height >= 0 ? std::optional(height) : std::nullopt;
}

bool isPracticeSite(const QString &siteDirectory)
{
    return QFileInfo(siteDirectory % "/.bt2c-practice.json"_L1).isFile();
}

} // namespace bt2c
