#include "ui/widgets/theme.h"

#include "ui/widgets/consolestyle.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QStyleHints>
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
#include <QAccessibilityHints>
#endif

#include <utility>

// In a static library, resources have to be asked for, from outside of any namespace.
static void initResources()
{
    Q_INIT_RESOURCE(resources);
}

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr double bodySize = 13;

Colours lightColours()
{
    return {
        .window = 0xF4F5F7, .surface = 0xFFFFFF, .sidebar = 0xECEEF1, .line = 0xDCDFE4,
        .text = 0x16181D, .secondary = 0x5A6170, .selected = 0xDCE8FC, .accent = 0x0B5BD3, .onAccent = 0xFFFFFF,
        .ok = {0x157A41, 0xE5F4EB}, .warn = {0x8A5300, 0xFBF0DC},
        .bad = {0xB3261E, 0xFBE7E5}, .unknown = {0x5B6472, 0xECEEF1},
    };
}

Colours darkColours()
{
    return {
        .window = 0x1A1C20, .surface = 0x23262B, .sidebar = 0x202227, .line = 0x363A42,
        .text = 0xECEEF2, .secondary = 0xA7AEBB, .selected = 0x26395A, .accent = 0x6EA8FF, .onAccent = 0x10131A,
        .ok = {0x4ED08A, 0x1E3A2B}, .warn = {0xF2B84B, 0x41341B},
        .bad = {0xFF8079, 0x472624}, .unknown = {0xA4ADBA, 0x2E323A},
    };
}

Colours lightContrastColours()
{
    return {
        .window = 0xFFFFFF, .surface = 0xFFFFFF, .sidebar = 0xF4F5F7, .line = 0x5A6170,
        .text = Qt::black, .secondary = 0x2B2F38, .selected = 0xB8D2FF, .accent = 0x003E9C, .onAccent = 0xFFFFFF,
        .ok = {0x0B5229, 0xE5F4EB}, .warn = {0x5A3600, 0xFFF3DC},
        .bad = {0x86130D, 0xFFE9E7}, .unknown = {0x2F3742, 0xECEEF1},
    };
}

Colours darkContrastColours()
{
    return {
        .window = Qt::black, .surface = 0x0D0E10, .sidebar = 0x050506, .line = 0x9AA3B0,
        .text = 0xFFFFFF, .secondary = 0xDCE1E8, .selected = 0x17407F, .accent = 0x9CC4FF, .onAccent = Qt::black,
        .ok = {0x7BE8AE, 0x10261B}, .warn = {0xFFD27A, 0x2E2408},
        .bad = {0xFFB3AE, 0x3A1512}, .unknown = {0xD3DAE4, 0x1E2227},
    };
}

/// Of a scheme; the system, too, can ask for contrast.
Colours schemeColours(bool dark, bool contrast)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
    const auto *hints = QGuiApplication::styleHints()->accessibility();
    contrast = contrast || hints->contrastPreference() == Qt::ContrastPreference::HighContrast;
#endif
    if (contrast)
        return dark ? darkContrastColours() : lightContrastColours();
    return dark ? darkColours() : lightColours();
}

double bodyPixels()
{
    return QFontInfo(QApplication::font()).pixelSize();
}

QPalette paletteOf(const Colours &c)
{
    QPalette p;
    p.setColor(QPalette::Window, c.window);
    p.setColor(QPalette::WindowText, c.text);
    p.setColor(QPalette::Base, c.surface);
    p.setColor(QPalette::AlternateBase, c.window);
    p.setColor(QPalette::Text, c.text);
    p.setColor(QPalette::Button, c.surface);
    p.setColor(QPalette::ButtonText, c.text);
    p.setColor(QPalette::BrightText, c.bad.ink);
    p.setColor(QPalette::PlaceholderText, c.secondary);
    p.setColor(QPalette::ToolTipBase, c.surface);
    p.setColor(QPalette::ToolTipText, c.text);
    p.setColor(QPalette::Mid, c.line);
    p.setColor(QPalette::Midlight, c.line);
    p.setColor(QPalette::Dark, c.line);
    p.setColor(QPalette::Light, c.surface);
    p.setColor(QPalette::Shadow, c.line);
    p.setColor(QPalette::Link, c.accent);
#ifndef Q_OS_MACOS
    // On macOS the accent is the system's, and so is what goes with it.
    p.setColor(QPalette::Accent, c.accent);
    p.setColor(QPalette::Highlight, c.selected);
    p.setColor(QPalette::HighlightedText, c.text);
#endif
    QColor faint = c.secondary;
    faint.setAlpha(150);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        p.setColor(QPalette::Disabled, role, faint);
    return p;
}

} // namespace

const ToneColours &Colours::of(Tone tone) const
{
    switch (tone) {
    case Tone::Ok: return ok;
    case Tone::Warn: return warn;
    case Tone::Bad: return bad;
    case Tone::Unknown: break;
    }
    return unknown;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128;
}

Colours coloursOf(const QPalette &palette)
{
    const QRgb window = palette.color(QPalette::Active, QPalette::Window).rgb();
    const bool contrast = window == QColor(Qt::white).rgb() || window == QColor(Qt::black).rgb();
    Colours colours = isDark(palette) ? (contrast ? darkContrastColours() : darkColours())
                                      : (contrast ? lightContrastColours() : lightColours());
#ifdef Q_OS_MACOS
    colours.accent = palette.color(QPalette::Accent);
    colours.onAccent = Qt::white;
#endif
    return colours;
}

QFont fontOf(Type type)
{
    QFont font = QApplication::font();
    const double unit = bodyPixels() / bodySize;
    const auto size = [&](double pixels) { font.setPixelSize(qRound(pixels * unit)); };
    switch (type) {
    case Type::Title: size(20); font.setWeight(QFont::DemiBold); break;
    case Type::Section: size(15); font.setWeight(QFont::DemiBold); break;
    case Type::Statement: size(22); font.setWeight(QFont::DemiBold); break;
    case Type::Figure: size(24); font.setWeight(QFont::DemiBold); break;
    case Type::Body: size(13); break;
    case Type::Strong: size(13); font.setWeight(QFont::DemiBold); break;
    case Type::Secondary: size(12); break;
    case Type::Small: size(11); break;
    case Type::Mono:
        font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        font.setStyleHint(QFont::Monospace);
        size(12);
        break;
    }
    return font;
}

int scaled(int pixels)
{
    return qRound(pixels * bodyPixels() / bodySize);
}

bool reducedMotion()
{
    return !QApplication::isEffectEnabled(Qt::UI_General) || qEnvironmentVariableIntValue("BT2C_REDUCED_MOTION") != 0;
}

Theme::Theme(QApplication &application, std::optional<Qt::ColorScheme> forced)
    : QObject(&application), m_application(application), m_forced(forced)
{
    initResources();
#ifndef Q_OS_MACOS
    QApplication::setStyle(new ConsoleStyle);
    // Small system sizes stand for "the default" on Linux; larger ones are meant.
    const double size = qMax(bodySize, double(QFontInfo(QApplication::font()).pixelSize()));
    QFont font = QApplication::font();
    if (QFontDatabase::hasFamily(u"Inter"_s))
        font.setFamilies({u"Inter"_s, font.family()});
    font.setPixelSize(qRound(size));
    font.setFeature("tnum", 1);
    QApplication::setFont(font);
#endif
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Theme::apply);
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
    connect(QGuiApplication::styleHints()->accessibility(), &QAccessibilityHints::contrastPreferenceChanged, this,
            &Theme::apply);
#endif
    apply();
}

void Theme::force(std::optional<Qt::ColorScheme> scheme)
{
    if (m_forced == scheme)
        return;
#ifdef Q_OS_MACOS
    if (m_forced && !scheme)
        QGuiApplication::styleHints()->unsetColorScheme();
#endif
    m_forced = scheme;
    apply();
}

void Theme::setContrast(bool more)
{
    if (std::exchange(m_contrast, more) != more)
        apply();
}

void Theme::apply()
{
    QStyleHints *hints = QGuiApplication::styleHints();
#ifdef Q_OS_MACOS
    // Native controls draw themselves in the scheme that the application has.
    if (m_forced && hints->colorScheme() != *m_forced)
        hints->setColorScheme(*m_forced);
#endif
    const bool dark = m_forced.value_or(hints->colorScheme()) == Qt::ColorScheme::Dark;
    m_application.setPalette(paletteOf(schemeColours(dark, m_contrast)));
}

} // namespace bt2c
