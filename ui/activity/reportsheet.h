#pragma once

#include "core/support/result.h"
#include "ui/widgets/sheet.h"

namespace bt2c {

class TextLabel;
class Workspace;

/// Shows a report and saves it as Markdown or PDF.
class ReportSheet final : public Sheet
{
    Q_OBJECT

public:
    /// @p name: of the file to save, without its ending.
    ReportSheet(Workspace &workspace, const QString &title, const QString &markdown, const QString &name,
                QWidget *window);

private:
    void save(const QString &ending, const QString &filter);
    void write(const QString &path);

    Workspace &m_workspace;
    QString m_markdown;
    QString m_name;
    TextLabel *m_saved;
};

/// Writes @p markdown to @p path, private: as it is, or laid out as a PDF where the name ends so. Errors:
/// PermissionDenied, NoSpace, WriteFailed.
[[nodiscard]] Result<void> saveReport(const QString &markdown, const QString &path);

} // namespace bt2c
