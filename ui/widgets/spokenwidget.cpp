#include "ui/widgets/spokenwidget.h"

#include "ui/widgets/progressline.h"

#include <QAccessibleWidget>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

/// Speaks as text where nothing is in it, else as a group; without a name it remains filler.
class SpokenWidget final : public QAccessibleWidget
{
public:
    explicit SpokenWidget(QWidget *widget) : QAccessibleWidget(widget) {}

    QAccessible::Role role() const override
    {
        if (widget()->accessibleName().isEmpty() || widget()->isWindow())
            return QAccessibleWidget::role();
        return childCount() > 0 ? QAccessible::Grouping : QAccessible::StaticText;
    }
    QString text(QAccessible::Text text) const override
    {
        // Of text VoiceOver reads the value.
        if (text == QAccessible::Value && role() == QAccessible::StaticText)
            return widget()->accessibleName();
        return QAccessibleWidget::text(text);
    }
};

class ProgressAccess final : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit ProgressAccess(ProgressLine *line) : QAccessibleWidget(line, QAccessible::ProgressBar) {}

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.busy = !line()->fraction();
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface *>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }

    QVariant currentValue() const override { return qRound(line()->fraction().value_or(0) * 100); }
    void setCurrentValue(const QVariant &) override {}
    QVariant maximumValue() const override { return 100; }
    QVariant minimumValue() const override { return 0; }
    QVariant minimumStepSize() const override { return 1; }

private:
    const ProgressLine *line() const { return static_cast<const ProgressLine *>(widget()); }
};

/// Asked for each class that an object is, the nearest first, before Qt answers for that class.
QAccessibleInterface *makeSpoken(const QString &className, QObject *object)
{
    if (auto *line = qobject_cast<ProgressLine *>(object))
        return new ProgressAccess(line);
    auto *widget = qobject_cast<QWidget *>(object);
    return widget && className == "QWidget"_L1 ? new SpokenWidget(widget) : nullptr;
}

} // namespace

void installSpokenWidgets()
{
    QAccessible::installFactory(makeSpoken);
}

} // namespace bt2c
