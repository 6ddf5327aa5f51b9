#include "ui/shell/statusline.h"

#include "ui/shell/jobs.h"
#include "ui/widgets/card.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace bt2c {

namespace {
constexpr int maxRows = 2;
}

/// One running operation.
class StatusLine::Row final : public QWidget
{
public:
    Row(Jobs &jobs, QWidget *parent)
        : QWidget(parent), m_title(new ElidedLabel(Type::Body, Ink::Text, Qt::ElideMiddle, this)),
          m_words(new ElidedLabel(Type::Secondary, Ink::Secondary, Qt::ElideRight, this)),
          m_line(new ProgressLine(this)), m_cancel(new QPushButton(StatusLine::tr("Cancel"), this))
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(metrics::cardGap);
        row->addWidget(m_title);
        row->addWidget(m_line, 1);
        row->addWidget(m_words);
        row->addWidget(m_cancel);
        m_line->setMinimumWidth(scaled(80));
        m_cancel->setAutoDefault(false);
        connect(m_cancel, &QPushButton::clicked, this, [this, &jobs] { jobs.cancel(m_id); });
    }

    void show(const Job &job)
    {
        m_id = job.id;
        m_title->setText(job.title);
        m_words->setText(progressWords(job));
        m_line->setFraction(job.meter.fraction());
        m_cancel->setEnabled(job.cancellable && !job.cancelling);
        m_cancel->setToolTip(job.cancellable ? QString()
                                             : StatusLine::tr("It is being put in place and will end in a moment"));
        m_cancel->setAccessibleName(StatusLine::tr("Cancel: %1").arg(job.title));
        setAccessibleName(job.title);
        setAccessibleDescription(m_words->text());
        setVisible(true);
    }

private:
    qint64 m_id = 0;
    ElidedLabel *m_title;
    ElidedLabel *m_words;
    ProgressLine *m_line;
    QPushButton *m_cancel;
};

StatusLine::StatusLine(Jobs &jobs, QWidget *parent) : QWidget(parent), m_jobs(jobs)
{
    auto *ground = new Ground(Ground::Kind::Surface, Qt::TopEdge, this);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(ground);
    m_column = new QVBoxLayout(ground);
    m_column->setContentsMargins(metrics::pageMargin, 8, metrics::pageMargin, 8);
    m_column->setSpacing(4);
    for (int i = 0; i < maxRows; ++i) {
        auto *row = new Row(jobs, ground);
        row->hide();
        m_rows.append(row);
        m_column->addWidget(row);
    }
    m_more = new TextLabel(Type::Secondary, Ink::Secondary, ground);
    m_more->hide();
    m_column->addWidget(m_more);
    setAccessibleName(tr("Running operations"));
    hide();
    connect(&jobs, &Jobs::changed, this, &StatusLine::refresh);
}

void StatusLine::refresh()
{
    const std::vector<Job> &jobs = m_jobs.list();
    const int count = int(jobs.size());
    setVisible(count > 0);
    for (int i = 0; i < maxRows; ++i) {
        if (i < count)
            m_rows.at(i)->show(jobs.at(size_t(i)));
        else
            m_rows.at(i)->hide();
    }
    m_more->setVisible(count > maxRows);
    if (count > maxRows)
        m_more->setText(tr("and %n more", nullptr, count - maxRows));
}

} // namespace bt2c
