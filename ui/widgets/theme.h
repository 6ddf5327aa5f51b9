#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

#include <optional>

class QApplication;

namespace bt2c {

/// What a colour means. Never the only carrier of that meaning.
enum class Tone { Ok, Warn, Bad, Unknown };

struct ToneColours
{
    QColor ink;
    QColor tint;
};

/// The colour roles of one scheme.
struct Colours
{
    QColor window, surface, sidebar, line, text, secondary, selected, accent, onAccent;
    ToneColours ok, warn, bad, unknown;

    [[nodiscard]] const ToneColours &of(Tone tone) const;
};

/// The roles that go with @p palette: light or dark as its window is, and those of more contrast where that is pure
/// white or black.
[[nodiscard]] Colours coloursOf(const QPalette &palette);
[[nodiscard]] bool isDark(const QPalette &palette);

/// The type scale. Sizes follow the application's font, which follows the system's.
enum class Type { Title, Section, Statement, Figure, Body, Strong, Secondary, Small, Mono };
[[nodiscard]] QFont fontOf(Type type);

/// A length meant for the body size of 13 px, for the size the system asks for.
[[nodiscard]] int scaled(int pixels);

namespace metrics {
inline constexpr int grid = 4;
inline constexpr int buttonGap = 8;
inline constexpr int cardGap = 16;
inline constexpr int cardPadding = 16;
inline constexpr int pageMargin = 24;
inline constexpr int rowHeight = 36;
inline constexpr int sidebarWidth = 208;
inline constexpr int headerHeight = 64;
inline constexpr int cardRadius = 10;
inline constexpr int controlRadius = 6;
} // namespace metrics

/// Whether the system asks for no movement.
[[nodiscard]] bool reducedMotion();

/// Dresses the application: style, font and palette, which follow the system's colour scheme while it runs.
class Theme final : public QObject
{
    Q_OBJECT

public:
    /// @p forced: this scheme whatever the system says.
    explicit Theme(QApplication &application, std::optional<Qt::ColorScheme> forced = {});

    /// Nothing: the system's from then on.
    void force(std::optional<Qt::ColorScheme> scheme);
    /// More contrast in any case; otherwise where the system asks for it.
    void setContrast(bool more);

private:
    void apply();

    QApplication &m_application;
    std::optional<Qt::ColorScheme> m_forced;
    bool m_contrast = false;
};

} // namespace bt2c
