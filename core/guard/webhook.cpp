#include "core/guard/webhook.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>
#include <QUrl>

#include <algorithm>
#include <array>
#include <memory>
#include <mutex>

#include <curl/curl.h>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array allForms{WebhookForm::Off, WebhookForm::Json, WebhookForm::Slack, WebhookForm::Ntfy,
                              WebhookForm::Ping};
constexpr qsizetype longestName = 32;
constexpr qsizetype keptAnswer = 4096;
constexpr qsizetype shownAnswer = 200;

QString siteName(const QString &site)
{
    return QFileInfo(site).fileName();
}

QJsonValue timeJson(const QDateTime &at)
{
    return at.isValid() ? QJsonValue(at.toOffsetFromUtc(at.offsetFromUtc()).toString(Qt::ISODate)) : QJsonValue();
}

WebPost jsonPost(const QJsonObject &object)
{
    return {QJsonDocument(object).toJson(QJsonDocument::Compact), {"Content-Type: application/json"}};
}

/// https://api.slack.com/reference/surfaces/formatting#escaping
QString slackText(QString text)
{
    return text.replace(u'&', "&amp;"_L1).replace(u'<', "&lt;"_L1).replace(u'>', "&gt;"_L1);
}

/// As a header takes it; ntfy decodes RFC 2047.
QByteArray headerValue(const QString &text)
{
    const QString plain = text.simplified();
    const bool ascii = std::ranges::all_of(plain, [](QChar c) { return c >= u' ' && c < u'\x7f'; });
    return ascii ? plain.toLatin1() : "=?UTF-8?B?" + plain.toUtf8().toBase64() + "?=";
}

WebPost ntfyPost(const AlertMessage &message, const QString &site)
{
    const bool over = message.change == AlertChange::Cleared;
    const bool begins = message.change == AlertChange::Raised;
    const QByteArray priority = begins && weightOf(message.kind) == ReasonWeight::Blocks ? "urgent"
                                : begins                                                 ? "high"
                                : over                                                   ? "low"
                                                                                         : "default";
    return {describe(message).toUtf8(),
            {"Content-Type: text/plain; charset=utf-8", QByteArray("Title: " + headerValue(siteName(site))),
             QByteArray("Priority: " + priority), over ? "Tags: white_check_mark" : "Tags: warning"}};
}

/// What is shared with libcurl's callbacks.
struct Posting
{
    Control &control;
    QByteArray answer;
    bool cancelled = false;
};

std::size_t onAnswer(char *data, std::size_t size, std::size_t count, void *user)
{
    QByteArray &answer = static_cast<Posting *>(user)->answer;
    const std::size_t length = size * count;
    answer.append(data, std::min(qsizetype(length), keptAnswer - answer.size()));
    // More of it is of no interest, and somebody may send without end.
    return answer.size() < keptAnswer ? length : 0;
}

int onProgress(void *user, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    auto &posting = *static_cast<Posting *>(user);
    posting.cancelled = posting.control.cancelled();
    return posting.cancelled ? 1 : 0;
}

/// @p text of a server without any part of the address in it.
QString harmless(QString text, const QUrl &address)
{
    for (const QString &secret : {address.toString(), address.path(), address.query()}) {
        if (secret.size() > 1)
            text.replace(secret, u"…"_s);
    }
    for (const QString &part : address.path().split(u'/', Qt::SkipEmptyParts)) {
        constexpr qsizetype plainWord = 8;   // "services", "hooks"
        if (part.size() > plainWord)
            text.replace(part, u"…"_s);
    }
    return text.simplified().left(shownAnswer);
}

Error refusal(const WebAccess &access, long status, const QByteArray &answer, const QString &target)
{
    const QUrl address(access.address);
    QString words = u"it answered %1"_s.arg(status);
    if (status >= 300 && status < 400) {
        words = u"it answered %1 and leads elsewhere"_s.arg(status);
        if (const QString host = QUrl(target).host(); !host.isEmpty())
            words += u", to "_s + host;
        words += u"; the address has to be the one it leads to"_s;
    } else if (const QString said = harmless(QString::fromUtf8(answer), address); !said.isEmpty()) {
        words += u": "_s + said;
    }
    return {ErrorCode::External, access.subject, words, 0, -1};
}

Error trouble(const WebAccess &access, CURLcode code, const char *words)
{
    const QString said =
        harmless(QString::fromUtf8(*words ? words : curl_easy_strerror(code)), QUrl(access.address));
    switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_RESOLVE_PROXY:
    case CURLE_COULDNT_CONNECT:
        return {ErrorCode::NotRunning, access.subject, said, 0, -1};
    case CURLE_OPERATION_TIMEDOUT:
        return {ErrorCode::TimedOut, access.subject, said, 0, -1};
    default:
        return {ErrorCode::External, access.subject, said, 0, -1};
    }
}

} // namespace

QString webhookToken(WebhookForm form)
{
    switch (form) {
    case WebhookForm::Off: return u"off"_s;
    case WebhookForm::Json: return u"json"_s;
    case WebhookForm::Slack: return u"slack"_s;
    case WebhookForm::Ntfy: return u"ntfy"_s;
    case WebhookForm::Ping: break;
    }
    return u"ping"_s;
}

std::optional<WebhookForm> webhookFromToken(QStringView token)
{
    const auto found =
        std::ranges::find_if(allForms, [token](WebhookForm form) { return webhookToken(form) == token; });
    return found == allForms.end() ? std::nullopt : std::optional(*found);
}

bool isWebhookName(QStringView name)
{
    return !name.isEmpty() && name.size() <= longestName && std::ranges::all_of(name, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
}

bool isWebhookAddress(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    return url.isValid() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) && !url.host().isEmpty()
           && url.userInfo().isEmpty();
}

WebPost webPostOf(WebhookForm form, const AlertMessage &message, const QString &site, const QDateTime &now)
{
    if (form == WebhookForm::Slack)
        return jsonPost({{u"text"_s, slackText(siteName(site) + u": "_s + describe(message))}});
    if (form == WebhookForm::Ntfy)
        return ntfyPost(message, site);
    return jsonPost({{u"schema"_s, 1},
                     {u"program"_s, u"bt2c-recovery"_s},
                     {u"host"_s, QSysInfo::machineHostName()},
                     {u"site"_s, site},
                     {u"change"_s, changeToken(message.change)},
                     {u"kind"_s, message.change == AlertChange::Test ? QJsonValue() : reasonToken(message.kind)},
                     {u"message"_s, describe(message)},
                     {u"since"_s, timeJson(message.since)},
                     {u"at"_s, timeJson(now)}});
}

WebPost pingOf(const StandingReport &report)
{
    return {describe(report.standing).toUtf8() + ": " + statementOf(report).toUtf8(),
            {"Content-Type: text/plain; charset=utf-8"}};
}

QString pingAddress(const QString &address, const StandingReport &report)
{
    if (report.standing != Standing::CannotRecover)
        return address;
    QUrl url(address, QUrl::StrictMode);
    const QString path = url.path();
    url.setPath(path + (path.endsWith(u'/') ? u"fail"_s : u"/fail"_s));
    return url.toString(QUrl::FullyEncoded);
}

Result<void> postWeb(const WebAccess &access, const WebPost &post, Control &control)
{
    if (!isWebhookAddress(access.address))
        return failure(ErrorCode::InvalidArgument, access.subject,
                       u"its address is none that can be posted to: it begins with https:// or http://"_s);
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
    const std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> easy(curl_easy_init(), &curl_easy_cleanup);
    if (!easy)
        return failure(ErrorCode::Internal, access.subject, u"libcurl"_s);
    curl_slist *list = curl_slist_append(nullptr, "Expect:");
    for (const QByteArray &header : post.headers)
        list = curl_slist_append(list, header.constData());
    const std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)> headers(list, &curl_slist_free_all);

    Posting posting{control, {}, false};
    char words[CURL_ERROR_SIZE] = "";
    const auto set = [handle = easy.get()](CURLoption option, auto value) { curl_easy_setopt(handle, option, value); };
    const QByteArray url = QUrl(access.address).toEncoded();
    set(CURLOPT_ERRORBUFFER, static_cast<char *>(words));
    set(CURLOPT_URL, url.constData());
    set(CURLOPT_PROTOCOLS_STR, "http,https");
    set(CURLOPT_FOLLOWLOCATION, 0L);
    set(CURLOPT_USERAGENT, "bt2c-recovery/" BT2C_VERSION);
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_QUICK_EXIT, 1L);
    set(CURLOPT_TIMEOUT_MS, long(access.limit.count()));
    set(CURLOPT_CONNECTTIMEOUT_MS, long(access.limit.count()));
    set(CURLOPT_POSTFIELDSIZE, long(post.body.size()));
    set(CURLOPT_POSTFIELDS, post.body.constData());
    set(CURLOPT_HTTPHEADER, headers.get());
    set(CURLOPT_WRITEFUNCTION, &onAnswer);
    set(CURLOPT_WRITEDATA, static_cast<void *>(&posting));
    set(CURLOPT_NOPROGRESS, 0L);
    set(CURLOPT_XFERINFOFUNCTION, &onProgress);
    set(CURLOPT_XFERINFODATA, static_cast<void *>(&posting));
    const QByteArray certificates = QFile::encodeName(access.certificates);
    if (!certificates.isEmpty())
        set(CURLOPT_CAINFO, certificates.constData());

    const CURLcode code = curl_easy_perform(easy.get());
    if (posting.cancelled)
        return failure(ErrorCode::Cancelled, access.subject);
    long status = 0;
    curl_easy_getinfo(easy.get(), CURLINFO_RESPONSE_CODE, &status);
    const bool enough = code == CURLE_WRITE_ERROR && posting.answer.size() >= keptAnswer;
    if (code != CURLE_OK && !enough)
        return std::unexpected(trouble(access, code, words));
    if (status >= 200 && status < 300)
        return {};
    const char *target = nullptr;
    curl_easy_getinfo(easy.get(), CURLINFO_REDIRECT_URL, &target);
    return std::unexpected(refusal(access, status, posting.answer, QString::fromUtf8(target)));
}

} // namespace bt2c
