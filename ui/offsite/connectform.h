#pragma once

#include <QMap>
#include <QWidget>

class QFormLayout;
class QLineEdit;

namespace bt2c {

/// How a repository is reached: where it is, its password, and what its storage asks for besides, which depends on
/// where it is.
class ConnectForm final : public QWidget
{
    Q_OBJECT

public:
    /// @p labelWidth: that its labels are at least wide, in pixels.
    explicit ConnectForm(int labelWidth, QWidget *parent = nullptr);

    void setRepository(const QString &repository);
    /// Whether somebody typed it since it was set.
    [[nodiscard]] bool isTyped() const;
    void setTyped(bool typed);
    [[nodiscard]] QString repository() const;
    [[nodiscard]] QString password() const;
    /// What was typed, by the name of restic's variable; nothing that was left empty.
    [[nodiscard]] QMap<QString, QString> storage() const;
    void clearSecrets();

Q_SIGNALS:
    void changed();
    /// Return was pressed.
    void accepted();

private:
    QLineEdit *addEdit(const QString &label, bool secret);
    void follow();

    int m_labelWidth;
    QFormLayout *m_rows;
    QLineEdit *m_repository;
    QLineEdit *m_password;
    QMap<QString, QLineEdit *> m_storage;
    QStringList m_variables;
};

/// What a person calls @p variable, such as "AWS_ACCESS_KEY_ID": "Access key". The name itself where we know no better.
[[nodiscard]] QString variableWords(const QString &variable);
/// Whether what it holds is not to be seen.
[[nodiscard]] bool isSecretVariable(const QString &variable);

} // namespace bt2c
