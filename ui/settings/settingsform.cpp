#include "ui/settings/settingsform.h"

#include "ui/settings/settingssession.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QWheelEvent>

namespace bt2c {

namespace {
constexpr int labelColumn = 190;
constexpr int numberWidth = 150;
constexpr int besideNumber = 40;

/// Shows a number with as many digits behind the point as it has.
class NumberBox final : public QDoubleSpinBox
{
public:
    explicit NumberBox(QWidget *parent) : QDoubleSpinBox(parent)
    {
        setDecimals(2);
        setFocusPolicy(Qt::StrongFocus);
    }
    [[nodiscard]] QString textFromValue(double value) const override
    {
        QLocale plain = locale();
        plain.setNumberOptions(QLocale::OmitGroupSeparator);
        return plain.toString(value, 'g', 7);
    }
    /// A wheel that turns past it changes nothing.
    void wheelEvent(QWheelEvent *event) override
    {
        if (hasFocus())
            QDoubleSpinBox::wheelEvent(event);
        else
            event->ignore();
    }
    [[nodiscard]] bool isBeingTyped() const { return hasFocus() && lineEdit()->isModified(); }
};

class ChoiceBox final : public QComboBox
{
public:
    explicit ChoiceBox(QWidget *parent) : QComboBox(parent) { setFocusPolicy(Qt::StrongFocus); }
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace

SettingsForm::SettingsForm(SettingsSession *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(metrics::cardGap);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnMinimumWidth(0, labelWidth());
    m_grid->setColumnStretch(1, 1);
}

int SettingsForm::labelWidth()
{
    return scaled(labelColumn);
}

void SettingsForm::addRow(const QString &label, QWidget *control, const QString &help)
{
    if (m_row > 0)
        m_grid->setRowMinimumHeight(m_row++, 8);
    auto *words = new TextLabel(label, Type::Body, Ink::Text, this);
    words->setBuddy(control);
    words->setWrapping();
    words->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    control->setAccessibleName(label);
    control->setAccessibleDescription(help);
    m_grid->addWidget(words, m_row, 0);
    const bool fills = control->sizePolicy().horizontalPolicy() == QSizePolicy::Expanding;
    m_grid->addWidget(control, m_row++, 1, fills ? Qt::Alignment() : Qt::AlignLeading);
    if (help.isEmpty())
        return;
    auto *explanation = new TextLabel(help, Type::Secondary, Ink::Secondary, this);
    explanation->setWrapping();
    m_grid->addWidget(explanation, m_row++, 1);
}

void SettingsForm::addWide(QWidget *widget, bool stretches)
{
    if (m_row > 0)
        m_grid->setRowMinimumHeight(m_row++, 8);
    if (stretches)
        m_grid->setRowStretch(m_row, 1);
    m_grid->addWidget(widget, m_row++, 0, 1, 2);
}

QDoubleSpinBox *SettingsForm::addNumber(const QString &key, const QString &label, int least, int most,
                                        const QString &unit, const QString &help, const QString &special)
{
    QDoubleSpinBox *box = makeNumber(m_session, key, {least, most, scaled(numberWidth), unit, special}, this);
    addRow(label, box, help);
    return box;
}

QDoubleSpinBox *SettingsForm::makeNumber(SettingsSession *session, const QString &key, const NumberRange &range,
                                         QWidget *parent)
{
    auto *box = new NumberBox(parent);
    const int least = range.least;
    box->setRange(range.special.isEmpty() ? least : least - 1, range.most);
    box->setSuffix(range.unit);
    box->setSpecialValueText(range.special);
    box->setMinimumWidth(qMax(range.width, box->fontMetrics().horizontalAdvance(range.special) + scaled(besideNumber)));
    box->setKeyboardTracking(false);
    connect(session, &SettingsSession::changed, box, [session, box, key, least] {
        const QSignalBlocker quiet(box);
        const QString value = session->value(key);
        if (!box->isBeingTyped())
            box->setValue(value.isEmpty() ? least - 1 : value.toDouble());
        box->setEnabled(!session->error());
    });
    connect(box, &QDoubleSpinBox::valueChanged, session, [session, key, least](double value) {
        if (value < least)
            session->unset({key});
        else
            session->set(key, QString::number(value));
    });
    return box;
}

QComboBox *SettingsForm::addChoice(const QString &key, const QString &label,
                                   const QList<std::pair<QString, QString>> &choices, const QString &help)
{
    auto *box = new ChoiceBox(this);
    for (const auto &[value, words] : choices)
        box->addItem(words, value);
    addRow(label, box, help);
    connect(m_session, &SettingsSession::changed, box, [this, box, key] {
        box->setCurrentIndex(qMax(0, box->findData(m_session->value(key))));
        box->setEnabled(!m_session->error());
    });
    connect(box, &QComboBox::activated, this, [this, box, key](int index) {
        // For everybody: a window has one look, whichever site is open in it.
        m_session->set(key, box->itemData(index).toString(), {});
    });
    return box;
}

QLineEdit *SettingsForm::addText(const QString &key, const QString &label, const QString &placeholder,
                                 const QString &help, bool forAll)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(key);
    edit->setTextMargins(6, 0, 6, 0);
    edit->setPlaceholderText(placeholder);
    addRow(label, edit, help);
    connect(m_session, &SettingsSession::changed, edit, [this, edit, key] {
        if (!edit->isModified())
            edit->setText(m_session->value(key));
        edit->setEnabled(!m_session->error());
    });
    connect(edit, &QLineEdit::editingFinished, this, [this, edit, key, forAll] {
        if (!edit->isModified())
            return;
        edit->setModified(false);
        const QString text = edit->text().trimmed();
        const QString scope = forAll ? QString() : m_session->scope();
        if (text.isEmpty())
            m_session->unset({key}, scope);
        else
            m_session->set(key, text, scope);
    });
    return edit;
}

QCheckBox *SettingsForm::addSwitch(const QString &key, const QString &label, const QString &help)
{
    auto *box = new QCheckBox(label, this);
    addRow({}, box, help);
    box->setAccessibleName(label);
    connect(m_session, &SettingsSession::changed, box, [this, box, key] {
        const QSignalBlocker quiet(box);
        box->setChecked(m_session->value(key) == QLatin1StringView("true"));
        box->setEnabled(!m_session->error());
    });
    connect(box, &QCheckBox::toggled, this, [this, key](bool on) {
        m_session->set(key, on ? QStringLiteral("true") : QStringLiteral("false"));
    });
    return box;
}

} // namespace bt2c
