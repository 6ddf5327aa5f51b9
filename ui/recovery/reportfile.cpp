#include "ui/recovery/reportfile.h"

#include "core/support/durable.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QTextDocument>
#include <QTextOption>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr int marginMm = 18;
constexpr int pointSize = 10;

QByteArray pdfOf(const QString &markdown)
{
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter);
        writer.setCreator(u"bt2c-recovery"_s);
        QTextDocument document;
        QFont font = document.defaultFont();
        font.setPointSize(pointSize);
        document.setDefaultFont(font);
        // Paths and checksums have no place to break at, and would run out of the page.
        QTextOption option = document.defaultTextOption();
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        document.setDefaultTextOption(option);
        document.setMarkdown(markdown, QTextDocument::MarkdownDialectGitHub);
        document.print(&writer);
    }
    return content;
}

} // namespace

Result<void> writeReport(const QString &markdown, const QString &path)
{
    const QByteArray content = path.endsWith(".pdf"_L1, Qt::CaseInsensitive) ? pdfOf(markdown) : markdown.toUtf8();
    if (content.isEmpty())
        return failure(ErrorCode::WriteFailed, path);
    return replaceFile(path, content);
}

} // namespace bt2c
