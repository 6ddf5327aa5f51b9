#pragma once

#include "core/engine/dockerengine.h"

#include <QJsonDocument>
#include <QUrl>

namespace bt2c {

// What the files of DockerEngine share.

inline constexpr std::chrono::seconds askTime{10};
inline constexpr std::chrono::seconds actTime{60};

[[nodiscard]] inline QByteArray encoded(const QString &text)
{
    return QUrl::toPercentEncoding(text);
}

[[nodiscard]] inline QByteArray containerPath(const QString &id, const QByteArray &rest = {})
{
    return "/containers/" + encoded(id) + rest;
}

/// What an engine's refusal means.
[[nodiscard]] Error refusal(const HttpAnswer &answer, const QString &subject);
/// Errors: Garbled.
[[nodiscard]] Result<QJsonDocument> jsonIn(const HttpAnswer &answer, const QString &subject);

} // namespace bt2c
