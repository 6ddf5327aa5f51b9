#include "ui/activity/reportsheet.h"

#include "core/support/describe.h"
#include "core/support/durable.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/textlabel.h"

#include <QBuffer>
#include <QDir>
#include <QFileDialog>
#include <QPdfWriter>
#include <QPushButton>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextCursor>
#include <QTextDocument>
#include <QVBoxLayout>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr int readingHeight = 380;
constexpr int pdfResolution = 300;
constexpr int pdfMarginMm = 18;
constexpr double pdfPointSize = 10;

/// Markdown's own headings shout inside of a sheet.
void settleHeadings(QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level == 0)
            continue;
        QTextCursor cursor(block);
        cursor.select(QTextCursor::BlockUnderCursor);
        QTextCharFormat format;
        format.setFont(fontOf(level == 1 ? Type::Section : Type::Strong));
        format.setProperty(QTextFormat::FontSizeAdjustment, 0);
        cursor.mergeCharFormat(format);
    }
}

} // namespace

Result<void> saveReport(const QString &markdown, const QString &path)
{
    if (!path.endsWith(".pdf"_L1, Qt::CaseInsensitive))
        return replaceFile(path, markdown.toUtf8());
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(pdfResolution);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(pdfMarginMm, pdfMarginMm, pdfMarginMm, pdfMarginMm), QPageLayout::Millimeter);
        QTextDocument document;
        QFont font = document.defaultFont();
        font.setPointSizeF(pdfPointSize);
        document.setDefaultFont(font);
        document.setMarkdown(markdown);
        document.print(&writer);
    }
    if (content.isEmpty())
        return failure(ErrorCode::WriteFailed, path, u"the PDF came out empty"_s);
    return replaceFile(path, content);
}

ReportSheet::ReportSheet(Workspace &workspace, const QString &title, const QString &markdown, const QString &name,
                         QWidget *window)
    : Sheet(title, window)
    , m_workspace(workspace)
    , m_markdown(markdown)
    , m_name(name)
{
    auto *text = new QTextBrowser(this);
    text->setAccessibleName(tr("Report"));
    text->setOpenLinks(false);
    text->setMinimumHeight(scaled(readingHeight));
    text->setTabChangesFocus(true);
    text->document()->setDefaultFont(fontOf(Type::Body));
    text->setFrameShape(QFrame::NoFrame);
    text->document()->setDocumentMargin(0);
    text->setMarkdown(markdown);
    settleHeadings(*text->document());
    body()->addWidget(text, 1);
    m_saved = new TextLabel(Type::Secondary, Ink::Secondary, this);
    m_saved->setWrapping();
    m_saved->hide();
    body()->addWidget(m_saved);
    connect(addButton(tr("Save as Markdown…")), &QPushButton::clicked, this,
            [this] { save(u".md"_s, tr("Markdown (*.md)")); });
    connect(addButton(tr("Save as PDF…")), &QPushButton::clicked, this, [this] { save(u".pdf"_s, tr("PDF (*.pdf)")); });
    connect(addButton(tr("Close"), true), &QPushButton::clicked, this, &QDialog::accept);
}

void ReportSheet::save(const QString &ending, const QString &filter)
{
    auto *dialog = new QFileDialog(this, tr("Save the report"), QDir::homePath(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending.sliced(1));
    dialog->selectFile(m_name + ending);
    connect(dialog, &QFileDialog::fileSelected, this, &ReportSheet::write);
    dialog->open();
}

void ReportSheet::write(const QString &path)
{
    m_workspace.jobs()
        .run([markdown = m_markdown, path](Control &) { return saveReport(markdown, path); })
        .future.then(this, [this, path](const Result<void> &saved) {
            m_saved->setText(saved ? tr("Saved as %1.").arg(QDir::toNativeSeparators(path))
                                   : tr("Not saved. %1").arg(describe(saved.error())));
            m_saved->show();
            setAccessibleDescription(m_saved->text());
            refit();
        });
}

} // namespace bt2c
