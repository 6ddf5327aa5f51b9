#pragma once

#include "core/engine/enginechoice.h"

#include <functional>

/// An engine that holds what it is given: for answers that a daemon cannot be made to give.
class FakeEngine : public bt2c::Engine
{
public:
    QList<bt2c::Container> all;
    QList<bt2c::Volume> allVolumes;
    std::optional<bt2c::Error> broken;                     ///< what every call ends with
    std::optional<bt2c::Error> brokenVolumes;              ///< what only the list of volumes ends with
    std::function<void(FakeEngine &, bt2c::ContainerAction, const QString &)> onAct;
    QStringList acted;                                     ///< "stop bt2c_validator"

    bt2c::Result<bt2c::EngineInfo> info(bt2c::Control &) override { return bt2c::EngineInfo{}; }
    bt2c::Result<QList<bt2c::Container>> containers(bt2c::Control &) override
    {
        if (broken)
            return std::unexpected(*broken);
        return all;
    }
    bt2c::Result<bt2c::Container> container(const QString &id, bt2c::Control &) override
    {
        if (broken)
            return std::unexpected(*broken);
        for (const bt2c::Container &container : all) {
            if (container.id == id || container.name == id)
                return container;
        }
        return bt2c::failure(bt2c::ErrorCode::Missing, id);
    }
    bt2c::Result<QList<bt2c::Volume>> volumes(bool, bt2c::Control &) override
    {
        if (broken || brokenVolumes)
            return std::unexpected(broken ? *broken : *brokenVolumes);
        return allVolumes;
    }
    bt2c::Result<void> act(bt2c::ContainerAction action, const QString &id, bt2c::Control &) override
    {
        if (broken)
            return std::unexpected(*broken);
        for (bt2c::Container &container : all) {
            if (container.id == id)
                acted += (action == bt2c::ContainerAction::Stop ? QStringLiteral("stop ") : QStringLiteral("start "))
                         + container.name;
        }
        if (onAct)
            onAct(*this, action, id);
        return {};
    }

    bt2c::Result<QJsonObject> inspectContainer(const QString &, bt2c::Control &) override { return no(); }
    bt2c::Result<QJsonObject> inspectVolume(const QString &, bt2c::Control &) override { return no(); }
    bt2c::Result<void> setRestartPolicy(const QString &, const QString &, int, bt2c::Control &) override
    {
        return no();
    }
    bt2c::Result<void> removeContainer(const QString &, bool, bt2c::Control &) override { return no(); }
    bt2c::Result<bt2c::Volume> createVolume(const QString &, const QMap<QString, QString> &, bt2c::Control &) override
    {
        return no();
    }
    bt2c::Result<void> removeVolume(const QString &, bt2c::Control &) override { return no(); }
    bt2c::Result<QString> createContainer(const bt2c::HelperSpec &, bt2c::Control &) override { return no(); }
    bt2c::Result<int> waitContainer(const QString &, bt2c::Control &) override { return no(); }
    bt2c::Result<void> readArchive(const QString &, const QString &, const Sink &, bt2c::Control &) override
    {
        return no();
    }
    bt2c::Result<void> writeArchive(const QString &, const QString &, const Source &, bt2c::Control &) override
    {
        return no();
    }
    bt2c::Result<bt2c::PathStat> statPath(const QString &, const QString &, bt2c::Control &) override { return no(); }
    bt2c::Result<void> events(const QDateTime &, const std::function<bool(const bt2c::EngineEvent &)> &,
                              bt2c::Control &) override
    {
        return no();
    }
    bt2c::Result<void> logs(const QString &, const bt2c::LogOptions &,
                            const std::function<bool(const bt2c::LogLine &)> &, bt2c::Control &) override
    {
        return no();
    }
    bt2c::Result<bt2c::ContainerStats> stats(const QString &, bt2c::Control &) override { return no(); }
    QMap<QString, QString> environment() const override { return {}; }
    QString address() const override { return QStringLiteral("unix:///fake.sock"); }

private:
    static std::unexpected<bt2c::Error> no()
    {
        return bt2c::failure(bt2c::ErrorCode::Unsupported, QStringLiteral("fake engine"));
    }
};
