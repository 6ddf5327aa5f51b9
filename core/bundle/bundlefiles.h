#pragma once

#include "core/bundle/supportbundle.h"
#include "core/engine/snapshot.h"

#include <QElapsedTimer>

namespace bt2c {

/// A bundle as it grows: takes the secrets out of each file and keeps it within the limits.
class BundleFiles
{
public:
    static constexpr qint64 maxFile = 4 * 1024 * 1024;
    static constexpr qint64 maxBundle = 32 * 1024 * 1024;

    /// What is longer than maxFile loses its beginning, since the newest stands at the end.
    void add(const QString &name, const QString &title, QByteArray content);
    void add(const QString &name, const QString &title, const QJsonObject &object);
    void leaveOut(const QString &what, const Error &why);
    void leaveOut(const QString &words) { m_bundle.leftOut.append(words); }

    [[nodiscard]] SupportBundle &bundle() { return m_bundle; }

private:
    SupportBundle m_bundle;
    qint64 m_bytes = 0;
};

/// What the engine and its containers tell: status.json and the containers' logs.
void addEngineFiles(BundleFiles &files, const Site &site, const RecoveryServices &services, Control &control);

} // namespace bt2c
