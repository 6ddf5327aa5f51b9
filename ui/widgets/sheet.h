#pragma once

#include <QDialog>
#include <QPointer>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace bt2c {

class TextLabel;

/// A question or an answer that belongs to a window: a window-modal sheet on macOS, elsewhere a panel that drops from
/// the window's top over a dimmed page. Never a nested event loop: present() returns, finished() tells. Deletes itself.
class Sheet : public QDialog
{
    Q_OBJECT

public:
    Sheet(const QString &title, QWidget *window);
    ~Sheet() override;

    void present();

    /// The sheet that is open over @p window, if any.
    [[nodiscard]] static Sheet *openOver(const QWidget *window);

protected:
    [[nodiscard]] QVBoxLayout *body() { return m_body; }
    /// Adds a button at the right end of the row.
    QPushButton *addButton(const QString &text, bool primary = false);
    /// Puts something at the left end of the row of buttons.
    void addToButtonRow(QWidget *widget);
    void setTitle(const QString &title);
    /// After the content changed: takes the height that it needs now.
    void refit();

    bool focusNextPrevChild(bool next) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    friend class SheetOverlay;
    QSize wantedSize(const QSize &window);
    void giveFocusBack();

    QWidget *m_window;
    QPointer<QWidget> m_overlay;
    QPointer<QWidget> m_before;   ///< what had the focus
    TextLabel *m_title;
    QVBoxLayout *m_body;
    QHBoxLayout *m_buttons;
};

/// A sheet that asks one thing. Accepted: the operator said yes.
class ConfirmSheet final : public Sheet
{
    Q_OBJECT

public:
    struct Words
    {
        QString title;
        QString text;       ///< what will happen
        QString reassurance; ///< how it can be got back; may be empty
        QString yes;        ///< a verb
        QString no;         ///< "Cancel" when empty
    };
    ConfirmSheet(const Words &words, QWidget *window);
};

} // namespace bt2c
