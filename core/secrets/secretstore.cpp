#include "core/secrets/secretstore.h"

#include "core/secrets/keychain.h"
#include "core/secrets/secretfile.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestSecret = 4096;

} // namespace

QString secretToken(SecretPlace place)
{
    return place == SecretPlace::File ? u"file"_s : u"keychain"_s;
}

std::optional<SecretPlace> secretPlaceFromToken(QStringView token)
{
    for (const SecretPlace place : {SecretPlace::Keychain, SecretPlace::File}) {
        if (secretToken(place) == token)
            return place;
    }
    return {};
}

std::shared_ptr<SecretStore> openSecretStore(SecretPlace place, const QString &file)
{
    if (place == SecretPlace::File)
        return std::make_shared<SecretFile>(file);
    return std::make_shared<Keychain>();
}

QString secretFile(const QString &settingsPath)
{
    return QFileInfo(settingsPath).absolutePath() + u"/secrets.json"_s;
}

bool isSecretText(const QString &text)
{
    return !text.isEmpty() && text.size() <= longestSecret
           && std::ranges::none_of(text, [](QChar c) {
                  return c.category() == QChar::Other_Control || c == QChar::ReplacementCharacter;
              });
}

QString secretNameFor(const QString &name, const QString &site)
{
    return site.isEmpty() ? name : name + u'@' + QDir::cleanPath(QFileInfo(site).absoluteFilePath());
}

Result<QString> readSecret(SecretStore &store, const QString &name, const QString &site, Control &control)
{
    if (!site.isEmpty()) {
        auto own = store.read(secretNameFor(name, site), control);
        if (own || own.error().code != ErrorCode::Missing)
            return own;
    }
    return store.read(name, control);
}

} // namespace bt2c
