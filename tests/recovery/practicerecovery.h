#pragma once

#include "tests/recovery/recoveryplace.h"

#include "core/engine/practiceengine.h"
#include "core/site/site.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

/// A practice site, made anew for each test, and what is done to it.
class PracticeRecovery : public QObject
{
    Q_OBJECT

protected:
    [[nodiscard]] bool make();
    void clear();

    [[nodiscard]] QString data(const QString &name = {}) const;
    /// Null where it is refused: m_refused says why.
    [[nodiscard]] std::unique_ptr<bt2c::Recovery> begin(QLatin1StringView procedure, const QString &backup = {});
    [[nodiscard]] bt2c::Container validator() const;
    /// On all containers.
    void act(bt2c::ContainerAction action) const;
    /// -1: the chain is damaged.
    [[nodiscard]] qint64 height() const;
    /// A byte in the middle, so that nothing but a backup helps.
    [[nodiscard]] static bool damage(const QString &path);

    std::unique_ptr<QTemporaryDir> m_root;
    std::unique_ptr<RecoveryPlace> m_place;
    bt2c::Site m_site;
    std::optional<bt2c::Error> m_refused;
};
