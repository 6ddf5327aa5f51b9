#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

using namespace Qt::StringLiterals;

/// Draws an SVG as PNG files while the project is built: render-icon DRAWING.svg SIZE FILE.png [SIZE FILE.png]...
int main(int argc, char **argv)
{
    // Build machines have no display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() < 4 || arguments.size() % 2 != 0) {
        std::fputs("usage: render-icon DRAWING.svg SIZE FILE.png [SIZE FILE.png]...\n", stderr);
        return 2;
    }
    QSvgRenderer drawing(arguments[1]);
    if (!drawing.isValid()) {
        std::fprintf(stderr, "render-icon: %s is not a drawing\n", qPrintable(arguments[1]));
        return 1;
    }
    for (qsizetype i = 2; i < arguments.size(); i += 2) {
        const int size = arguments[i].toInt();
        QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        drawing.render(&painter);
        painter.end();
        if (!image.save(arguments[i + 1], "PNG")) {
            std::fprintf(stderr, "render-icon: cannot write %s\n", qPrintable(arguments[i + 1]));
            return 1;
        }
    }
    return 0;
}
