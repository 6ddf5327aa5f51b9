#pragma once

#include "core/bundle/supportbundle.h"
#include "ui/widgets/sheet.h"

#include <memory>

class QLineEdit;
class QPlainTextEdit;
class QTableView;

namespace bt2c {

class BundleModel;
class ElidedLabel;
class ProgressLine;
class TextLabel;
class Workspace;

/// What would be sent to support: each file to be read and left out before anything is written.
class SupportSheet final : public Sheet
{
    Q_OBJECT

public:
    /// Collects at once, unless @p collect is false.
    SupportSheet(Workspace &workspace, QWidget *window, bool collect = true);
    ~SupportSheet() override;

    void show(const SupportBundle &bundle);
    using QWidget::show;
    void setPath(const QString &path, bool mayOverwrite);
    void write();

private:
    void collect();
    void showFile();
    void showChoice();
    void choosePath();
    void written(const QString &path, const Result<void> &result);

    Workspace &m_workspace;
    BundleModel *m_model;
    TextLabel *m_intro;
    ProgressLine *m_progress;
    QWidget *m_content;
    QTableView *m_files;
    ElidedLabel *m_viewed;
    QPlainTextEdit *m_viewer;
    TextLabel *m_leftOut;
    QLineEdit *m_path;
    TextLabel *m_result;
    QPushButton *m_reveal;
    QPushButton *m_cancel;
    QPushButton *m_save;
    std::shared_ptr<Control> m_control;
    bool m_mayOverwrite = false;
    bool m_writing = false;
};

} // namespace bt2c
