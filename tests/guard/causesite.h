#pragma once

#include "tests/guard/alertplace.h"

#include <functional>
#include <memory>
#include <span>

/// A site whose matters are made and mended by the command line.
struct Site
{
    Place place;
    AlertPlace alerts{place.path(QStringLiteral("alerts")), place.environment()};
    QString directory = place.site();
    QString backups = place.backups();
    QString kept = {};                       ///< what a cause has to remember for its end
    std::shared_ptr<void> held = {};         ///< what has to go before the place does

    [[nodiscard]] QStringList where() const;
    /// With @p input as standard input, where there is some.
    Run run(const QStringList &arguments, const QByteArray &input = {}) const;
    /// The command @p arguments for this site.
    Run here(const QStringList &arguments) const { return run(arguments + where()); }
    /// And verifies it, as a scheduled one is.
    [[nodiscard]] QString backUp(const QString &type = QStringLiteral("full")) const;
    [[nodiscard]] QString backUpOnly(const QString &type = QStringLiteral("full")) const;
    void verify(const QString &archive) const { (void)run({QStringLiteral("verify"), archive}); }
    /// The only archive there is; empty: there is none, or more.
    [[nodiscard]] QString onlyArchive() const;
    /// Under another name, with its checksum: as another machine made it.
    static QString renamed(const QString &archive, const QString &name);
    static void flip(const QString &archive);
};

/// What is the matter, how it comes, and how it goes again.
struct Cause
{
    const char *kind;
    std::function<void(Site &)> before;      ///< so that nothing of that kind is the matter yet
    std::function<void(Site &)> come;
    std::function<void(Site &)> go;
    const char *subject = nullptr;           ///< of the mail, where no web server is told that it comes
};

/// A row for each of @p causes: its kind, with its number in the column "number".
void addRows(std::span<const Cause> causes);
/// Looks before, with and after @p cause: it is told once when it comes and once when it goes, by mail and to a web
/// server. A failed check is the test's.
void comesAndGoes(const Cause &cause, quint32 seed);

/// From here on rights count for the programs that this process starts, also where they are root's. Only Linux knows
/// such a thing; elsewhere, and for anybody but root, nothing changes.
void bindChildrenToRights();
