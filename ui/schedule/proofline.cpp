#include "ui/schedule/proofline.h"

namespace bt2c {

ProofLine::ProofLine(QWidget *parent)
    : QWidget(parent)
{}

void ProofLine::showLooking() {}
void ProofLine::showNothing() {}
void ProofLine::showFailure(const Error &) {}
void ProofLine::setProof(const ScheduleProof &, const QDateTime &) {}

} // namespace bt2c
