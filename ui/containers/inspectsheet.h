#pragma once

#include "core/support/result.h"
#include "ui/widgets/sheet.h"

#include <QJsonObject>

class QPlainTextEdit;

namespace bt2c {

/// What the engine says of a container or volume, to read and to copy.
class InspectSheet final : public Sheet
{
    Q_OBJECT

public:
    InspectSheet(const QString &name, QWidget *window);
    void show(const Result<QJsonObject> &answer);

private:
    QString m_name;
    QPlainTextEdit *m_text;
    QPushButton *m_copy;
};

} // namespace bt2c
