#pragma once

#include "core/guard/alertfile.h"
#include "core/guard/standinglook.h"

namespace bt2c {

/// How a site stands, as a text file that Prometheus' node exporter collects (docs/metrics.md). Values that are not
/// known are left out; times are seconds since 1970.
[[nodiscard]] QByteArray metricsOf(const StandingLook &look, const QString &site, const AlertRecord &alerts);

/// Writes @p metrics to @p file, for all to read, whole or not at all. Errors: InvalidArgument (the collector takes
/// only names that end in ".prom"), Missing (its folder), PermissionDenied, WriteFailed, NoSpace.
[[nodiscard]] Result<void> writeMetrics(const QString &file, const QByteArray &metrics);

} // namespace bt2c
