#include "contrast.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace bt2c {

namespace {

double linear(double share)
{
    return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

double contrastOf(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor blended(const QColor &over, const QColor &ground)
{
    const auto mixed = [share = over.alphaF()](int a, int b) { return qRound(float(b) + float(a - b) * share); };
    return {mixed(over.red(), ground.red()), mixed(over.green(), ground.green()), mixed(over.blue(), ground.blue())};
}

QColor groundIn(const QImage &picture, const QRect &rect, const QColor &ink)
{
    QHash<QRgb, int> counts;
    const QRect seen = rect & picture.rect();
    for (int y = seen.top(); y <= seen.bottom(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        for (int x = seen.left(); x <= seen.right(); ++x)
            ++counts[line[x] | 0xFF000000];
    }
    counts.remove(ink.rgb());
    const auto most = std::max_element(counts.cbegin(), counts.cend());
    return most == counts.cend() ? ink : QColor(most.key());
}

double edgeIn(const QImage &picture, int from, int to, int y)
{
    double greatest = 1;
    if (y < 0 || y >= picture.height())
        return greatest;
    for (int x = qMax(0, from); x < qMin(to, picture.width() - 1); ++x)
        greatest = qMax(greatest, contrastOf(picture.pixelColor(x, y), picture.pixelColor(x + 1, y)));
    return greatest;
}

} // namespace bt2c
