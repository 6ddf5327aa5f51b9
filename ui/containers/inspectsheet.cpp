#include "ui/containers/inspectsheet.h"

#include "core/support/describe.h"
#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace bt2c {

namespace {
constexpr int textHeight = 320;
}

InspectSheet::InspectSheet(const QString &name, QWidget *window) : Sheet(name, window), m_name(name)
{
    m_text = new QPlainTextEdit(tr("Asking the engine…"), this);
    m_text->setReadOnly(true);
    m_text->setFont(fontOf(Type::Mono));
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setAccessibleName(tr("What the engine says of %1").arg(name));
    m_text->setMinimumHeight(scaled(textHeight));
    m_text->setTabChangesFocus(true);
    body()->addWidget(m_text, 1);
    m_copy = addButton(tr("Copy"));
    m_copy->setEnabled(false);
    QPushButton *close = addButton(tr("Close"), true);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

void InspectSheet::show(const Result<QJsonObject> &answer)
{
    m_copy->setEnabled(answer.has_value());
    m_text->setPlainText(answer ? QString::fromUtf8(QJsonDocument(*answer).toJson(QJsonDocument::Indented)).trimmed()
                                : describe(answer.error()));
}

} // namespace bt2c
