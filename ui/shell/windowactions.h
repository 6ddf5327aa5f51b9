#pragma once

#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QMenu>

namespace bt2c {

/// The window's actions: menus and buttons share them.
struct MainWindow::Actions
{
    explicit Actions(QObject *parent);

    QAction openSite, chooseBackups, openPractice, checkArchive, reveal, closeWindow, quit;
    QAction verify, quickCheck, verifyAll, restore, repair, compare, undo, backUpFull, backUpChain, backUpConfig;
    QAction copyTo, trash, drill, offsite;
    QAction refresh, find, about, settings, alerts, commands, fullScreen, troubleshoot, bundle;
    QAction showOverview, showContainers, showBackups, showRecovery, showSchedule, showActivity;
    QAction startAll, stopAll, restartAll, bringUp, createOnly, takeDown, createVolume, ownEngine;
    QAction undoEdit, redoEdit, discardEdits, addJob, reviewSchedule, undoInstall;
    QMenu backUpNow, more, sites, siteMore;
    QList<QAction *> recent;
};

} // namespace bt2c
