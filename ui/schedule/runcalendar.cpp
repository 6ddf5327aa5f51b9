#include "ui/schedule/runcalendar.h"

namespace bt2c {

RunCalendar::RunCalendar(QWidget *parent)
    : QWidget(parent)
{}

void RunCalendar::showLooking() {}
void RunCalendar::showNothing() {}
void RunCalendar::setProof(const ScheduleProof &, const QDateTime &) {}

} // namespace bt2c
