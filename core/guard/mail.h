#pragma once

#include "core/guard/alerts.h"
#include "core/support/control.h"

#include <QProcessEnvironment>

#include <chrono>

namespace bt2c {

/// Mail by the machine's own sendmail, whoever provides it.
struct MailAccess
{
    QString program;                         ///< path of `sendmail`; see sendmailProgram()
    QString from;                            ///< an address; empty: sendmail's own
    QProcessEnvironment environment;
    std::chrono::milliseconds limit = std::chrono::seconds(30);
};

/// The path of `sendmail` here: on @p path (as PATH), else where systems have it. Empty: there is none.
[[nodiscard]] QString sendmailProgram(const QString &path);

/// Whether @p address can stand in a header as it is: one address, printable ASCII, no blank, no comma, with an '@' or
/// the name of a user of this machine.
[[nodiscard]] bool isMailAddress(const QString &address);

/// The message of an alert of @p site, as RFC 5322 has it: UTF-8 in base64, its subject encoded where it has to be,
/// marked as automatic so that nobody's absence is told of in return.
[[nodiscard]] QByteArray mailOf(const AlertMessage &message, const QString &site, const QString &from,
                                const QString &to, const QDateTime &now);

/// Gives @p mail to sendmail for @p to. Errors: InvalidArgument (no address), Missing (no sendmail), TimedOut,
/// Cancelled, External (detail: what it said).
[[nodiscard]] Result<void> sendMail(const MailAccess &access, const QString &to, const QByteArray &mail,
                                    Control &control);

} // namespace bt2c
