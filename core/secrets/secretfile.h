#pragma once

#include "core/secrets/secretstore.h"

#include <QJsonObject>

namespace bt2c {

/// Secrets in a JSON file that only its owner may read. One that somebody else may read, or that is another's, is not
/// used. Not encrypted: whoever can read the user's files can read it.
class SecretFile final : public SecretStore
{
public:
    explicit SecretFile(QString path) : m_path(std::move(path)) {}

    [[nodiscard]] Result<QString> read(const QString &name, Control &control) override;
    Result<void> write(const QString &name, const QString &secret, Control &control) override;
    Result<void> remove(const QString &name, Control &control) override;

private:
    [[nodiscard]] Result<QJsonObject> load() const;
    Result<void> change(const QString &name, const std::optional<QString> &secret) const;

    QString m_path;
};

} // namespace bt2c
