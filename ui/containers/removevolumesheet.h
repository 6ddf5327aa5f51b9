#pragma once

#include "ui/containers/volumerows.h"
#include "ui/widgets/sheet.h"

class QLineEdit;

namespace bt2c {

class TextLabel;

/// Asks before a volume goes for good: its exact name, size and users, what is lost, and how it could be got back.
/// Wants the name typed; not possible while something uses it.
class RemoveVolumeSheet final : public Sheet
{
    Q_OBJECT

public:
    RemoveVolumeSheet(const VolumeRow &row, QWidget *window);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addFact(const QString &title, const QString &text, bool mono = false);
    [[nodiscard]] QString lossWords(const VolumeRow &row) const;
    [[nodiscard]] QString backupFact(const VolumeRow &row) const;

    QLineEdit *m_typed = nullptr;
};

} // namespace bt2c
