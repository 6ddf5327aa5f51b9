#pragma once

#include "core/recovery/troubleshoot.h"
#include "ui/widgets/badge.h"

#include <QWidget>

namespace bt2c {

/// The sign and word for what a check found.
struct FindingLook
{
    Symbol symbol = Symbol::Question;
    Tone tone = Tone::Unknown;
    QString word;
};
[[nodiscard]] FindingLook lookOf(FindingState state);
/// What the button says; empty: there is none.
[[nodiscard]] QString actionWords(const TroubleCheck &check);

/// One check: its sign, its answer, the documented command to copy, and the fitting action.
class TroubleRow final : public QWidget
{
    Q_OBJECT

public:
    TroubleRow(const TroubleCheck &check, QWidget *parent);

Q_SIGNALS:
    void acted(const bt2c::TroubleCheck &check);

private:
    QWidget *makeCommand(const QString &command, const QString &title);
};

} // namespace bt2c
