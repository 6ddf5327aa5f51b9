#include "core/support/describe.h"

#include "core/support/listwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringDecoder>

#include <cmath>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr char context[] = "bt2c::describe";

/// The words for one code. `about` names the subject as %1, `bare` is for an error that names none; neither ends with a
/// full stop, so that the detail can follow. `next` is what to do, and may be empty.
struct Words
{
    const char *about;
    const char *bare;
    const char *next;
    bool detailSaysMore = true;   // false where the system's text only repeats the sentence
};

Words wordsFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Cancelled:
        return {QT_TRANSLATE_NOOP("bt2c::describe", "Stopped as you asked: %1"),
                QT_TRANSLATE_NOOP("bt2c::describe", "Stopped as you asked"), "", false};
    case ErrorCode::InvalidArgument:
        return {QT_TRANSLATE_NOOP("bt2c::describe", "%1 cannot be used for this"),
                QT_TRANSLATE_NOOP("bt2c::describe", "This cannot be done as asked"), ""};
    case ErrorCode::Missing:
        return {QT_TRANSLATE_NOOP("bt2c::describe", "%1 is not there"),
                QT_TRANSLATE_NOOP("bt2c::describe", "The file is not there"),
                QT_TRANSLATE_NOOP("bt2c::describe", "It may have been moved or removed, or its disk is not mounted."),
                false};
    case ErrorCode::PermissionDenied:
        return {QT_TRANSLATE_NOOP("bt2c::describe", "No permission for %1"),
                QT_TRANSLATE_NOOP("bt2c::describe", "No permission"),
                QT_TRANSLATE_NOOP("bt2c::describe", "Change its access rights, or try again as the user who owns it.")};
    case ErrorCode::ReadFailed:
        return {QT_TRANSLATE_NOOP("bt2c::describe", "%1 could not be read"),
                QT_TRANSLATE_NOOP("bt2c::describe", "Reading failed"),
                QT_TRANSLATE_NOOP("bt2c::describe", "Look whether its disk is connected and healthy, then try again.")};
    case ErrorCode::WriteFailed:
        return {QT_TRANSLATE_NOOP("bt2c::describe", "%1 could not be written"),
                QT_TRANSLATE_NOOP("bt2c::describe", "Writing failed"),
                QT_TRANSLATE_NOOP("bt2c::describe", "Look whether its disk is connected and healthy, then try again.")};
    case ErrorCode::NoSpace:
        return {QT_TRANSLATE_NOOP("bt2c::describe", "The disk became full while writing %1"),
                QT_TRANSLATE_NOOP("bt2c::describe", "The disk became full"),
                QT_TRANSLATE_NOOP("bt2c::describe", "Make room and try again."), false};
    case ErrorCode::TooLittleSpace:
        return {QT_TRANSLATE_NOOP("bt2c::describe", "There is not enough room for %1"),
                QT_TRANSLATE_NOOP("bt2c::describe", "There is not enough room"),
                QT_TRANSLATE_NOOP("bt2c::describe", "Nothing was changed. Make room and try again.")};
    case ErrorCode::Changed:
        return {QT_TRANSLATE_NOOP("bt2c::describe", "%1 changed while it was read"),
                QT_TRANSLATE_NOOP("bt2c::describe", "A file changed while it was read"),
                QT_TRANSLATE_NOOP("bt2c::describe", "Try again when nothing writes to it.")};
    case ErrorCode::Corrupt:
        return {QT_TRANSLATE_NOOP("bt2c::describe", "%1 is damaged"),
                QT_TRANSLATE_NOOP("bt2c::describe", "The content is damaged"),
                QT_TRANSLATE_NOOP("bt2c::describe", "Use another backup.")};
    case ErrorCode::ChecksumMismatch:
        return {QT_TRANSLATE_NOOP("bt2c::describe", "%1 does not match its checksum"),
                QT_TRANSLATE_NOOP("bt2c::describe", "It does not match its checksum"),
                QT_TRANSLATE_NOOP("bt2c::describe", "It is not what was written then. Use another backup.")};
    case ErrorCode::Truncated:
        return {QT_TRANSLATE_NOOP("bt2c::describe", "%1 is cut off"),
                QT_TRANSLATE_NOOP("bt2c::describe", "It is cut off"),
                QT_TRANSLATE_NOOP("bt2c::describe", "Use another backup.")};
    case ErrorCode::Unsafe:
        return {QT_TRANSLATE_NOOP("bt2c::describe", "%1 would reach outside the site and is refused"),
                QT_TRANSLATE_NOOP("bt2c::describe", "It would reach outside the site and is refused"),
                QT_TRANSLATE_NOOP("bt2c::describe", "Do not trust this archive.")};
    case ErrorCode::Empty:
        return {QT_TRANSLATE_NOOP("bt2c::describe", "%1 holds nothing of what it promises"),
                QT_TRANSLATE_NOOP("bt2c::describe", "It holds nothing of what it promises"),
                QT_TRANSLATE_NOOP("bt2c::describe", "Restoring it would bring nothing back. Use another backup.")};
    case ErrorCode::NoSoundBackup:
        return {QT_TRANSLATE_NOOP("bt2c::describe", "No sound backup in %1 holds the chain"),
                QT_TRANSLATE_NOOP("bt2c::describe", "No sound backup holds the chain"),
                QT_TRANSLATE_NOOP(
                    "bt2c::describe",
                    "Nothing was changed. Look for a copy elsewhere, or begin a new chain without a backup.")};
    case ErrorCode::NoChecksum:
        return {
            QT_TRANSLATE_NOOP("bt2c::describe", "Nothing vouches for %1: its checksum file is missing or unreadable"),
            QT_TRANSLATE_NOOP("bt2c::describe", "Nothing vouches for it: its checksum file is missing or unreadable"),
            ""};
    case ErrorCode::TooLarge:
        return {QT_TRANSLATE_NOOP("bt2c::describe", "%1 is larger than this program accepts"),
                QT_TRANSLATE_NOOP("bt2c::describe", "It is larger than this program accepts"), ""};
    case ErrorCode::Unsupported:
        return {QT_TRANSLATE_NOOP("bt2c::describe", "%1: this cannot be done here"),
                QT_TRANSLATE_NOOP("bt2c::describe", "This cannot be done here"), ""};
    case ErrorCode::ValidatorRunning:
        return {QT_TRANSLATE_NOOP("bt2c::describe", "The validator is running and uses %1"),
                QT_TRANSLATE_NOOP("bt2c::describe", "The validator is running and uses this data"),
                QT_TRANSLATE_NOOP("bt2c::describe", "Nothing was changed. Stop it first: docker stop bt2c_validator"),
                false};
    case ErrorCode::Busy:
        return {QT_TRANSLATE_NOOP("bt2c::describe", "Another operation is working on %1"),
                QT_TRANSLATE_NOOP("bt2c::describe", "Another operation is working on it"),
                QT_TRANSLATE_NOOP("bt2c::describe", "Wait until it has ended and try again.")};
    case ErrorCode::NothingToUndo:
        return {QT_TRANSLATE_NOOP("bt2c::describe", "%1 has no restore that could be taken back"),
                QT_TRANSLATE_NOOP("bt2c::describe", "There is no restore that could be taken back"), ""};
    case ErrorCode::Unfinished:
        return {QT_TRANSLATE_NOOP("bt2c::describe",
                                  "An earlier restore of %1 was interrupted and could be neither finished nor undone"),
                QT_TRANSLATE_NOOP("bt2c::describe",
                                  "An earlier restore was interrupted and could be neither finished nor undone"),
                QT_TRANSLATE_NOOP("bt2c::describe",
                                  "The former data is still there. Remove what stands in the way and try again.")};
    case ErrorCode::External:
        return {QT_TRANSLATE_NOOP("bt2c::describe", "%1 failed"),
                QT_TRANSLATE_NOOP("bt2c::describe", "Another program failed"), ""};
    case ErrorCode::NotRunning:
        return {QT_TRANSLATE_NOOP("bt2c::describe", "Nothing answers at %1"),
                QT_TRANSLATE_NOOP("bt2c::describe", "Nothing answers there"),
                QT_TRANSLATE_NOOP("bt2c::describe", "Look whether it is running, then try again.")};
    case ErrorCode::TimedOut:
        return {QT_TRANSLATE_NOOP("bt2c::describe", "%1 did not answer in time"),
                QT_TRANSLATE_NOOP("bt2c::describe", "There was no answer in time"),
                QT_TRANSLATE_NOOP("bt2c::describe", "Look whether it is running and not overloaded, then try again.")};
    case ErrorCode::Garbled:
        return {QT_TRANSLATE_NOOP("bt2c::describe", "What %1 answered makes no sense"),
                QT_TRANSLATE_NOOP("bt2c::describe", "The answer makes no sense"),
                QT_TRANSLATE_NOOP("bt2c::describe", "Something else than what was expected may be running there.")};
    case ErrorCode::Conflict:
        return {QT_TRANSLATE_NOOP("bt2c::describe", "%1 is in use"),
                QT_TRANSLATE_NOOP("bt2c::describe", "It is in use"),
                QT_TRANSLATE_NOOP("bt2c::describe", "Nothing was changed. Stop what uses it and try again.")};
    case ErrorCode::OlderThanLive:
        return {QT_TRANSLATE_NOOP("bt2c::describe", "%1 is older than the live chain"),
                QT_TRANSLATE_NOOP("bt2c::describe", "It is older than the live chain"),
                QT_TRANSLATE_NOOP("bt2c::describe", "Nothing was changed.")};
    case ErrorCode::Outdated:
        return {QT_TRANSLATE_NOOP("bt2c::describe", "%1 was changed meanwhile by something else"),
                QT_TRANSLATE_NOOP("bt2c::describe", "It was changed meanwhile by something else"),
                QT_TRANSLATE_NOOP("bt2c::describe", "Nothing was changed. Look at what it says now, then try again.")};
    case ErrorCode::Internal:
        break;
    }
    return {QT_TRANSLATE_NOOP("bt2c::describe", "Something unexpected happened with %1"),
            QT_TRANSLATE_NOOP("bt2c::describe", "Something unexpected happened"),
            QT_TRANSLATE_NOOP("bt2c::describe", "This is an error in this program; please report it.")};
}

const char *wordFor(Phase phase)
{
    switch (phase) {
    case Phase::Preparing: return QT_TRANSLATE_NOOP("bt2c::describe", "Preparing");
    case Phase::Reading: return QT_TRANSLATE_NOOP("bt2c::describe", "Reading");
    case Phase::Verifying: return QT_TRANSLATE_NOOP("bt2c::describe", "Checking");
    case Phase::Staging: return QT_TRANSLATE_NOOP("bt2c::describe", "Unpacking beside the live data");
    case Phase::Syncing: return QT_TRANSLATE_NOOP("bt2c::describe", "Writing to disk");
    case Phase::ReadingBack: return QT_TRANSLATE_NOOP("bt2c::describe", "Reading back");
    case Phase::Exchanging: return QT_TRANSLATE_NOOP("bt2c::describe", "Putting in place");
    case Phase::Writing: return QT_TRANSLATE_NOOP("bt2c::describe", "Writing");
    case Phase::Finishing: return QT_TRANSLATE_NOOP("bt2c::describe", "Finishing");
    }
    return "";
}

QString translated(const char *source, Language language = Language::Translated)
{
    return language == Language::Translated ? QCoreApplication::translate(context, source) : QString::fromUtf8(source);
}

bool confuses(char32_t c)
{
    // Controls break lines and terminals; the bidirectional overrides make a name look like another.
    return c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0x2028 || c == 0x2029 || (c >= 0x202a && c <= 0x202e)
        || (c >= 0x2066 && c <= 0x2069);
}

qsizetype sequenceLength(uchar first)
{
    return first < 0x80 ? 1 : first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
}

} // namespace

QString describe(const Error &error, Language language)
{
    const Words words = wordsFor(error.code);
    QString text = error.subject.isEmpty() ? translated(words.bare, language)
                                           : translated(words.about, language).replace("%1"_L1, error.subject);
    QStringList more;
    if (!error.detail.isEmpty() && (words.detailSaysMore || error.systemError == 0))
        more += error.detail;
    if (error.offset >= 0) {
        const QString number = language == Language::Translated ? QLocale().toString(error.offset)
                                                                 : QString::number(error.offset);
        more += translated(QT_TRANSLATE_NOOP("bt2c::describe", "at byte %1"), language).replace("%1"_L1, number);
    }
    if (!more.isEmpty())
        text += " ("_L1 % more.join(language == Language::Translated ? listSeparator() : u", "_s) % u')';
    text += u'.';
    if (*words.next)
        text += u' ' % translated(words.next, language);
    return text;
}

QString describe(Phase phase)
{
    return translated(wordFor(phase));
}

QString formatBytes(qint64 bytes)
{
    if (bytes < 0)
        return {};
    const QLocale locale;
    if (bytes < 1000)
        return translated(QT_TRANSLATE_NOOP("bt2c::describe", "%1 B")).replace("%1"_L1, locale.toString(bytes));
    return locale.formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString formatDuration(double seconds)
{
    const QLocale locale;
    // Written so that NaN, too, counts as no time.
    const double known = seconds > 0 ? std::min(seconds, 1e15) : 0;
    if (known < 9.95)
        return translated(QT_TRANSLATE_NOOP("bt2c::describe", "%1 s")).replace("%1"_L1, locale.toString(known, 'f', 1));
    const qint64 whole = std::llround(known);
    if (whole < 60)
        return translated(QT_TRANSLATE_NOOP("bt2c::describe", "%1 s")).replace("%1"_L1, locale.toString(whole));
    const auto two = [&locale](const char *pattern, qint64 major, qint64 minor) {
        return translated(pattern).replace("%1"_L1, locale.toString(major)).replace("%2"_L1, locale.toString(minor));
    };
    if (whole < 3600)
        return two(QT_TRANSLATE_NOOP("bt2c::describe", "%1 min %2 s"), whole / 60, whole % 60);
    const qint64 minutes = std::llround(known / 60);
    return two(QT_TRANSLATE_NOOP("bt2c::describe", "%1 h %2 min"), minutes / 60, minutes % 60);
}

QString displayName(const QByteArray &raw)
{
    QString text;
    text.reserve(raw.size());
    for (qsizetype at = 0; at < raw.size();) {
        qsizetype length = sequenceLength(static_cast<uchar>(raw[at]));
        QString piece;
        if (length > 0 && at + length <= raw.size()) {
            QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
            piece = decoder.decode(QByteArrayView(raw).sliced(at, length));
            if (decoder.hasError() || piece.isEmpty() || confuses(piece.toUcs4().value(0)))
                piece.clear();
        } else {
            length = 1;
        }
        if (piece.isEmpty()) {
            // One byte at a time, so that a broken sequence does not swallow what follows it; a confusing character
            // whole.
            const bool broken = !QByteArrayView(raw).sliced(at, length).isValidUtf8();
            length = broken ? 1 : length;
            for (qsizetype i = at; i < at + length; ++i)
                piece += "\\x"_L1 % QString::number(static_cast<uchar>(raw[i]), 16).rightJustified(2, u'0');
        }
        text += piece;
        at += length;
    }
    return text;
}

} // namespace bt2c
