#pragma once

#include <QWidget>

namespace bt2c {

class SettingsSession;

/// How the window looks and what it speaks.
class GeneralPane final : public QWidget
{
    Q_OBJECT

public:
    GeneralPane(SettingsSession *session, QWidget *parent);
};

} // namespace bt2c
