#pragma once

#include "ui/containers/volumemodel.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace bt2c {

class TextLabel;

/// The card of volumes: as high as its rows, with buttons in each.
class VolumeTable final : public QWidget
{
    Q_OBJECT

public:
    explicit VolumeTable(QWidget *parent = nullptr);

    void show(const QList<VolumeRow> &rows, const QList<MissingVolume> &missing, const QDateTime &now);
    /// @p can: whether the engine can be told anything now.
    void setCanAct(bool can);
    [[nodiscard]] const VolumeModel *model() const { return m_model; }

Q_SIGNALS:
    void inspectAsked(const QString &volume);
    void removeAsked(const QString &volume);
    void createAsked(const bt2c::MissingVolume &missing);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    class Delegate;
    void makeTable();
    void putButtons();
    void fitColumns();
    void fitHeight();
    void showMissing(const QList<MissingVolume> &missing);
    QWidget *makeButtons(const QString &volume);

    VolumeModel *m_model;
    QTableView *m_table;
    QWidget *m_missingRow;
    TextLabel *m_missingWords;
    QPushButton *m_create;
    TextLabel *m_none;
    QList<MissingVolume> m_missing;
    bool m_canAct = true;
};

} // namespace bt2c
