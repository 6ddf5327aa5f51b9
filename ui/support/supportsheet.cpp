#include "ui/support/supportsheet.h"

#include "core/support/describe.h"
#include "ui/backups/reveal.h"
#include "ui/shell/workspace.h"
#include "ui/support/bundlemodel.h"
#include "ui/widgets/card.h"
#include "ui/widgets/followselection.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/symbols.h"
#include "ui/widgets/textlabel.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr int listHeight = 184;
constexpr int viewerHeight = 140;
constexpr int rowHeight = 28;
// More than anybody reads, and no more than the window lays out at once.
constexpr qsizetype maxShown = 100'000;
constexpr qsizetype maxLeftOut = 4;

/// @p widget with the line and the round corners of a card around it.
QWidget *framed(QWidget *widget, QWidget *parent)
{
    auto *card = new Card(parent);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(2, 2, 2, 2);
    inside->addWidget(widget);
    return card;
}

QString proposedPath(const QString &site)
{
    QString folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    if (folder.isEmpty() || !QFileInfo(folder).isDir())
        folder = QDir::homePath();
    const QString stamp = QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss");
    return folder + u"/bt2c-support-"_s + (site.isEmpty() ? QString() : site + u'-') + stamp + u".zip"_s;
}

} // namespace

SupportSheet::SupportSheet(Workspace &workspace, QWidget *window, bool collectNow)
    : Sheet(tr("Support bundle"), window)
    , m_workspace(workspace)
    , m_model(new BundleModel(this))
{
    m_intro = new TextLabel(tr("Collecting logs, the status of chain and engine, the steps already taken, versions and "
                               "settings. Nothing is written or sent yet."),
                            Type::Body, Ink::Secondary, this);
    m_intro->setWrapping();
    body()->addWidget(m_intro);
    m_progress = new ProgressLine(this);
    m_progress->setAccessibleName(tr("Collecting"));
    body()->addWidget(m_progress);

    m_content = new QWidget(this);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::buttonGap);
    m_files = new QTableView(m_content);
    m_files->setAccessibleName(tr("Files of the bundle"));
    m_files->setModel(m_model);
    m_files->setShowGrid(false);
    m_files->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_files->setSelectionMode(QAbstractItemView::SingleSelection);
    m_files->setTabKeyNavigation(false);
    m_files->setWordWrap(false);
    m_files->setMinimumHeight(scaled(listHeight / 2));
    m_files->setMaximumHeight(scaled(listHeight));
    m_files->setFrameShape(QFrame::NoFrame);
    m_files->verticalHeader()->hide();
    m_files->verticalHeader()->setMinimumSectionSize(1);
    m_files->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_files->verticalHeader()->setDefaultSectionSize(scaled(rowHeight));
    m_files->horizontalHeader()->setHighlightSections(false);
    m_files->horizontalHeader()->setSectionResizeMode(BundleModel::Title, QHeaderView::Stretch);
    m_files->horizontalHeader()->setSectionResizeMode(BundleModel::Size, QHeaderView::ResizeToContents);
    m_files->horizontalHeader()->setSectionResizeMode(BundleModel::Secrets, QHeaderView::ResizeToContents);
    column->addWidget(framed(m_files, m_content));
    m_viewed = new ElidedLabel(Type::Secondary, Ink::Secondary, Qt::ElideMiddle, m_content);
    column->addWidget(m_viewed);
    m_viewer = new QPlainTextEdit(m_content);
    m_viewer->setReadOnly(true);
    m_viewer->setFont(fontOf(Type::Mono));
    m_viewer->setLayoutDirection(Qt::LeftToRight);
    m_viewer->setAccessibleName(tr("Content of the file"));
    m_viewer->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_viewer->setMinimumHeight(scaled(viewerHeight));
    m_viewer->setTabChangesFocus(true);
    m_viewer->setFrameShape(QFrame::NoFrame);
    column->addWidget(framed(m_viewer, m_content), 1);
    m_leftOut = new TextLabel(Type::Secondary, Ink::Secondary, m_content);
    m_leftOut->setWrapping();
    column->addWidget(m_leftOut);
    auto *where = new QHBoxLayout;
    where->setSpacing(metrics::buttonGap);
    auto *label = new TextLabel(tr("Save as"), Type::Body, Ink::Secondary, m_content);
    m_path = new QLineEdit(m_content);
    m_path->setAccessibleName(tr("Where to save"));
    label->setBuddy(m_path);
    auto *choose = new QPushButton(tr("Choose…"), m_content);
    choose->setAutoDefault(false);
    choose->setAccessibleName(tr("Choose where to save"));
    connect(choose, &QPushButton::clicked, this, &SupportSheet::choosePath);
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_mayOverwrite = false; });
    where->addWidget(label);
    where->addWidget(m_path, 1);
    where->addWidget(choose);
    column->addLayout(where);
    body()->addWidget(m_content, 1);
    m_content->hide();

    m_result = new TextLabel(Type::Body, Ink::Text, this);
    m_result->setWrapping();
    m_result->hide();
    body()->addWidget(m_result);
    m_reveal = new QPushButton(symbolIcon(Symbol::Reveal), revealWords(), this);
    m_reveal->setAutoDefault(false);
    m_reveal->setAccessibleName(revealWords());
    m_reveal->hide();
    connect(m_reveal, &QPushButton::clicked, this, [this] {
        m_workspace.jobs()
            .run([path = m_path->text()](Control &) { return selectInFileManager(path); })
            .future.then(this, [this](bool shown) {
                if (!shown)
                    (void)openFolderOf(m_path->text());
            });
    });
    m_cancel = addButton(tr("Cancel"));
    m_save = addButton(tr("Save Bundle"), true);
    m_save->setEnabled(false);
    body()->addWidget(m_reveal, 0, Qt::AlignLeft);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &SupportSheet::write);
    connect(m_model, &BundleModel::choiceChanged, this, &SupportSheet::showChoice);
    followSelection(m_files);
    connect(m_files->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SupportSheet::showFile);
    setPath(proposedPath(workspace.site() ? workspace.site()->name() : QString()), false);
    if (collectNow)
        collect();
}

SupportSheet::~SupportSheet()
{
    if (m_control)
        m_control->cancel();
}

void SupportSheet::collect()
{
    auto work = [site = m_workspace.site().value_or(Site()), backend = m_workspace.backend()](Control &control) {
        return collectSupportBundle(site, backend->recoveryServices(), control);
    };
    auto operation = m_workspace.jobs().run(std::move(work));
    m_control = operation.control;
    operation.future.then(this, [this](const SupportBundle &bundle) {
        m_control.reset();
        show(bundle);
    });
}

void SupportSheet::show(const SupportBundle &bundle)
{
    m_progress->hide();
    m_content->show();
    m_model->setBundle(bundle);
    QStringList leftOut = bundle.leftOut.first(qMin(bundle.leftOut.size(), maxLeftOut));
    if (bundle.leftOut.size() > maxLeftOut)
        leftOut << tr("and %n more: see the first file", nullptr, int(bundle.leftOut.size() - maxLeftOut));
    m_leftOut->setText(tr("Could not be had: %1").arg(leftOut.join(u"; "_s)));
    m_leftOut->setVisible(!leftOut.isEmpty());
    m_files->setCurrentIndex(m_model->index(0, BundleModel::Title));
    showChoice();
    refit();
}

void SupportSheet::showFile()
{
    const BundleFile *file = m_model->file(m_files->currentIndex());
    m_viewed->setText(file ? file->name : QString());
    if (!file) {
        m_viewer->clear();
        return;
    }
    QString text = QString::fromUtf8(file->content.first(qMin(file->content.size(), maxShown)));
    if (file->content.size() > maxShown)
        text += u"\n\n"_s
                + tr("… shown are the first %1 of %2. All of it is in the bundle.")
                      .arg(formatBytes(maxShown), formatBytes(file->content.size()));
    m_viewer->setPlainText(text);
}

void SupportSheet::showChoice()
{
    const int included = m_model->includedCount();
    const int secrets = m_model->secretsTakenOut();
    QString words = tr("%n file(s), %1 unpacked.", nullptr, included).arg(formatBytes(m_model->includedBytes()));
    words += u' '
             + (secrets > 0 ? tr("%n secret(s) taken out by shape and by name.", nullptr, secrets)
                            : tr("No secret was found in them."));
    words += u' '
             + tr("No wallet and no chain content is among them. Read each before you pass it on; nothing is sent from "
                  "here.");
    m_intro->setText(words);
    m_save->setEnabled(included > 0 && !m_writing);
}

void SupportSheet::setPath(const QString &path, bool mayOverwrite)
{
    m_path->setText(QDir::toNativeSeparators(path));
    m_mayOverwrite = mayOverwrite;
}

void SupportSheet::choosePath()
{
    auto *dialog =
        new QFileDialog(this, tr("Save the support bundle"), QFileInfo(m_path->text()).path(), tr("ZIP (*.zip)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"zip"_s);
    dialog->selectFile(QFileInfo(m_path->text()).fileName());
    // The dialog has asked already.
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { setPath(path, true); });
    dialog->open();
}

void SupportSheet::write()
{
    const QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (m_writing || path.isEmpty())
        return;
    m_writing = true;
    m_save->setEnabled(false);
    auto work = [bundle = m_model->bundle(), path, overwrite = m_mayOverwrite](Control &) {
        return writeSupportBundle(bundle, path, overwrite);
    };
    m_workspace.jobs().run(std::move(work)).future.then(this, [this, path](const Result<void> &result) {
        written(path, result);
    });
}

void SupportSheet::written(const QString &path, const Result<void> &result)
{
    m_writing = false;
    m_result->show();
    if (!result) {
        const bool there = result.error().code == ErrorCode::InvalidArgument;
        m_result->setText(there ? tr("A file of that name is there already. Nothing was written: choose another name.")
                                : tr("The bundle was not written. %1").arg(describe(result.error())));
        m_save->setEnabled(true);
    } else {
        m_result->setText(
            tr("Saved as %1. Only you may read it; nothing was sent.").arg(QDir::toNativeSeparators(path)));
        m_content->hide();
        m_intro->hide();
        m_reveal->show();
        m_save->hide();
        m_cancel->setText(tr("Close"));
        m_cancel->setAccessibleName(tr("Close"));
        m_cancel->setDefault(true);
    }
    setAccessibleDescription(m_result->text());
    refit();
}

} // namespace bt2c
