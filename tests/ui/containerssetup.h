#pragma once

#include "fakeengine.h"
#include "testwindow.h"

#include "ui/containers/containerspage.h"
#include "ui/containers/troublepane.h"

#include <QDir>
#include <QLabel>

namespace bt2c {

inline constexpr int waitMs = 60'000;

inline QDateTime now()
{
    return QDateTime::currentDateTime();
}

/// The page of containers in a window of its own, over an engine that notes what it is told.
class ContainersSetup
{
public:
    ContainersSetup() : t(Page::Containers, options(engine))
    {
        const QString directory = t.folder.filePath(QStringLiteral("validator1"));
        QDir().mkpath(directory);
        t.workspace->open({directory, t.folder.filePath(QStringLiteral("backups"))}, false);
        (void)QTest::qWaitFor([this] { return t.window->monitor().engine() != nullptr; }, waitMs);
        page()->setFollowing(false);
        page()->trouble()->setPrograms({.dockerDesktop = {}, .hasSystemd = true});
    }

    void show(const SiteSnapshot &snapshot) { page()->show(snapshot); }
    [[nodiscard]] ContainersPage *page() const { return t.window->containers(); }
    [[nodiscard]] bool told(const QString &call) const
    {
        return QTest::qWaitFor([&] { return engine->calls().contains(call); }, waitMs);
    }
    /// A visible label with exactly that text.
    [[nodiscard]] bool says(const QString &text) const
    {
        const QList<QLabel *> labels = t.window->findChildren<QLabel *>();
        return std::ranges::any_of(labels,
                                   [&](const QLabel *label) { return label->isVisible() && label->text() == text; });
    }
    [[nodiscard]] bool offers(const QString &button) const
    {
        const auto *found = t.find<QAbstractButton>(button);
        return found && found->isEnabled();
    }

    static MonitorOptions options(const std::shared_ptr<FakeEngine> &engine)
    {
        MonitorOptions options;
        options.choose = [engine](Control &) {
            EngineChoice choice;
            choice.engine = engine;
            choice.endpoint.path = QStringLiteral("/run/fake.sock");
            return choice;
        };
        options.sample = [](const QString &, Control &) { return ChainSample(); };
        return options;
    }

    std::shared_ptr<FakeEngine> engine = std::make_shared<FakeEngine>();
    TestWindow t;
};

} // namespace bt2c
