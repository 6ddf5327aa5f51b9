#pragma once

#include "core/engine/practicestate.h"

#include <QJsonObject>

namespace bt2c {

/// The container as an engine would tell it.
[[nodiscard]] Container practiceContainer(const QString &site, const QString &name, const PracticeContainer &container);
[[nodiscard]] Volume practiceVolume(const QString &site, const QString &name, const PracticeState &state, bool size);

/// In the form of the Docker Engine API, as far as a practice container has it.
[[nodiscard]] QJsonObject inspectJson(const Container &container);
[[nodiscard]] QJsonObject inspectJson(const Volume &volume);

/// The service that compose knows it by: "validator".
[[nodiscard]] QString practiceService(const QString &name);

} // namespace bt2c
