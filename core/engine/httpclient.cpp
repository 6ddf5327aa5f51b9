#include "core/engine/httpclient.h"

#include "core/engine/httptransfer.h"
#include "core/engine/sshdial.h"

#include <QDir>
#include <QFile>

#include <cerrno>

#include <curl/curl.h>
#include <fcntl.h>
#include <unistd.h>

namespace bt2c {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

namespace {

constexpr auto lookEvery = 40ms;              // at Control and the limits, while nothing arrives
constexpr long receiveBuffer = 512 * 1024;
constexpr long sendBuffer = 512 * 1024;
constexpr std::size_t maxIdle = 2;

void initialiseOnce()
{
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
}

/// An engine on this machine is not behind a proxy.
bool isHere(const EngineEndpoint &endpoint)
{
    return endpoint.kind == EngineEndpoint::Kind::LocalSocket || endpoint.kind == EngineEndpoint::Kind::Ssh
        || endpoint.host == "localhost"_L1 || endpoint.host.startsWith("127."_L1) || endpoint.host == "::1"_L1;
}

QByteArray baseUrl(const EngineEndpoint &endpoint)
{
    switch (endpoint.kind) {
    case EngineEndpoint::Kind::Tcp:
    case EngineEndpoint::Kind::Tls: {
        const QByteArray scheme = endpoint.kind == EngineEndpoint::Kind::Tls ? "https://" : "http://";
        const QByteArray host =
            endpoint.host.contains(u':') ? '[' + endpoint.host.toUtf8() + ']' : endpoint.host.toUtf8();
        return scheme + host + ':' + QByteArray::number(endpoint.port);
    }
    default:
        // A number, so that there is one address and one socket.
        return "http://127.0.0.1";
    }
}

} // namespace

/// A set of connections, and whatever keeps them alive. Used by one request at a time.
class HttpClient::Line
{
public:
    explicit Line(const EngineEndpoint &endpoint) : m_endpoint(endpoint), m_multi(curl_multi_init()) {}
    ~Line()
    {
        curl_multi_cleanup(m_multi);   // closes its sockets, so first
    }
    Q_DISABLE_COPY_MOVE(Line)

    Result<HttpAnswer> run(const HttpRequest &request, Control &control)
    {
        Transfer transfer{.request = request, .control = control, .answer = {}, .error = {}};
        CURL *easy = curl_easy_init();
        if (!easy || !m_multi)
            return failure(ErrorCode::Internal, m_endpoint.toString(), u"libcurl"_s);
        char words[CURL_ERROR_SIZE] = "";
        curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, words);
        curl_slist *headers = prepare(easy, transfer);
        curl_multi_add_handle(m_multi, easy);
        const CURLcode code = drive(transfer);
        long number = 0;
        curl_easy_getinfo(easy, CURLINFO_OS_ERRNO, &number);
        curl_multi_remove_handle(m_multi, easy);
        curl_easy_cleanup(easy);
        curl_slist_free_all(headers);

        if (transfer.enough || (code == CURLE_OK && !transfer.error)) {
            m_usable = !transfer.enough;
            if (transfer.good() && request.source && !transfer.sourceEnded) {
                const Result<bool> padding = restIsPadding(*request.source);
                if (!padding)
                    return std::unexpected(padding.error());
                if (!*padding)
                    return failure(ErrorCode::Garbled, m_endpoint.toString(), answeredEarly);
            }
            if (transfer.answer.status > 0)
                return std::move(transfer.answer);
            return failure(ErrorCode::Garbled, m_endpoint.toString(), u"an answer without a status"_s);
        }
        m_usable = false;
        return std::unexpected(explain(transfer, code, static_cast<int>(number), QString::fromUtf8(words)));
    }

    [[nodiscard]] bool usable() const { return m_usable; }

private:
    curl_slist *prepare(CURL *easy, Transfer &transfer)
    {
        const HttpRequest &request = transfer.request;
        const QByteArray url = baseUrl(m_endpoint) + request.path;
        curl_easy_setopt(easy, CURLOPT_URL, url.constData());
        curl_easy_setopt(easy, CURLOPT_PATH_AS_IS, 1L);
        curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, long{CURL_HTTP_VERSION_1_1});
        curl_easy_setopt(easy, CURLOPT_USERAGENT, "bt2c-recovery/" BT2C_VERSION);
        curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
        curl_easy_setopt(easy, CURLOPT_QUICK_EXIT, 1L);   // does not wait for a resolver that hangs
        curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(request.connect.count()));
        curl_easy_setopt(easy, CURLOPT_BUFFERSIZE, request.sink ? receiveBuffer : 64L * 1024);
        curl_easy_setopt(easy, CURLOPT_TCP_KEEPALIVE, 1L);
        curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, &onHeader);
        curl_easy_setopt(easy, CURLOPT_HEADERDATA, &transfer);
        curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, &onBody);
        curl_easy_setopt(easy, CURLOPT_WRITEDATA, &transfer);
        if (isHere(m_endpoint))
            curl_easy_setopt(easy, CURLOPT_PROXY, "");
        // libcurl repeats a request when a connection that it used before turns out to be closed. What changes
        // something must not be done twice.
        const bool changes = request.method != "GET" && request.method != "HEAD";
        if (changes && m_endpoint.kind != EngineEndpoint::Kind::Ssh)
            curl_easy_setopt(easy, CURLOPT_FRESH_CONNECT, 1L);
        prepareWay(easy);
        return prepareBody(easy, transfer);
    }

    void prepareWay(CURL *easy)
    {
        curl_easy_setopt(easy, CURLOPT_SOCKOPTFUNCTION, &Line::onSocket);
        curl_easy_setopt(easy, CURLOPT_SOCKOPTDATA, this);
        if (m_endpoint.kind == EngineEndpoint::Kind::LocalSocket) {
            curl_easy_setopt(easy, CURLOPT_UNIX_SOCKET_PATH, QFile::encodeName(m_endpoint.path).constData());
        } else if (m_endpoint.kind == EngineEndpoint::Kind::Ssh) {
            curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, &Line::openSocket);
            curl_easy_setopt(easy, CURLOPT_OPENSOCKETDATA, this);
            curl_easy_setopt(easy, CURLOPT_CLOSESOCKETFUNCTION, &Line::closeSocket);
            curl_easy_setopt(easy, CURLOPT_CLOSESOCKETDATA, this);
        } else if (m_endpoint.kind == EngineEndpoint::Kind::Tls) {
            const QDir folder(m_endpoint.certificates);
            const auto file = [&](CURLoption option, const QString &name) {
                if (!m_endpoint.certificates.isEmpty() && folder.exists(name))
                    curl_easy_setopt(easy, option, QFile::encodeName(folder.filePath(name)).constData());
            };
            file(CURLOPT_CAINFO, u"ca.pem"_s);
            file(CURLOPT_SSLCERT, u"cert.pem"_s);
            file(CURLOPT_SSLKEY, u"key.pem"_s);
            // Without one OpenSSL would ask for it on the terminal, and wait.
            curl_easy_setopt(easy, CURLOPT_KEYPASSWD, m_endpoint.keyPassphrase.toUtf8().constData());
            curl_easy_setopt(easy, CURLOPT_SSL_VERIFYPEER, m_endpoint.verify ? 1L : 0L);
            curl_easy_setopt(easy, CURLOPT_SSL_VERIFYHOST, m_endpoint.verify ? 2L : 0L);
        }
    }

    static curl_slist *prepareBody(CURL *easy, Transfer &transfer)
    {
        const HttpRequest &request = transfer.request;
        curl_slist *headers = curl_slist_append(nullptr, "Host: localhost");
        if (request.source) {
            curl_easy_setopt(easy, CURLOPT_UPLOAD, 1L);
            curl_easy_setopt(easy, CURLOPT_UPLOAD_BUFFERSIZE, sendBuffer);
            curl_easy_setopt(easy, CURLOPT_READFUNCTION, &onSource);
            curl_easy_setopt(easy, CURLOPT_READDATA, &transfer);
            headers = curl_slist_append(headers, "Content-Type: application/x-tar");
            // A refusal then comes before the body, and is not lost in the reset of a connection that nobody reads.
            headers = curl_slist_append(headers, "Expect: 100-continue");
        } else if (request.method == "HEAD") {
            curl_easy_setopt(easy, CURLOPT_NOBODY, 1L);
        } else if (request.method != "GET") {
            curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE, static_cast<long>(request.body.size()));
            curl_easy_setopt(easy, CURLOPT_COPYPOSTFIELDS, request.body.constData());
            headers =
                curl_slist_append(headers, request.body.isEmpty() ? "Content-Type:" : "Content-Type: application/json");
            headers = curl_slist_append(headers, "Expect:");
        }
        if (request.method != "GET" && request.method != "HEAD")
            curl_easy_setopt(easy, CURLOPT_CUSTOMREQUEST, request.method.constData());
        curl_easy_setopt(easy, CURLOPT_HTTPHEADER, headers);
        return headers;
    }

    /// Until the request is through, cancelled or out of time; the latter two stand in transfer.error.
    CURLcode drive(Transfer &transfer)
    {
        const auto begin = Clock::now();
        for (int running = 1;;) {
            if (curl_multi_perform(m_multi, &running) != CURLM_OK)
                return CURLE_FAILED_INIT;
            if (running == 0)
                break;
            if (transfer.control.cancelled()) {
                transfer.error = Error{ErrorCode::Cancelled, {}, {}, 0, -1};
                return CURLE_ABORTED_BY_CALLBACK;
            }
            const auto now = Clock::now();
            const HttpRequest &request = transfer.request;
            const bool late = request.total > 0ms && now - begin > request.total;
            if (late || (request.stall > 0ms && now - transfer.lastByte > request.stall)) {
                const auto limit = std::chrono::duration<double>(late ? request.total : request.stall).count();
                const QString words = late ? u"no complete answer in %1 s"_s : u"silent for %1 s"_s;
                transfer.error = Error{ErrorCode::TimedOut, {}, words.arg(limit), 0, -1};
                return CURLE_OPERATION_TIMEDOUT;
            }
            curl_multi_poll(m_multi, nullptr, 0, static_cast<int>(lookEvery.count()), nullptr);
        }
        int left = 0;
        while (const CURLMsg *message = curl_multi_info_read(m_multi, &left)) {
            if (message->msg == CURLMSG_DONE)
                return message->data.result;
        }
        return CURLE_FAILED_INIT;
    }

    Error explain(const Transfer &transfer, CURLcode code, int number, const QString &words)
    {
        if (transfer.error) {
            Error error = *transfer.error;
            // Source and sink name their own subjects.
            if (error.subject.isEmpty())
                error.subject = m_endpoint.toString();
            return error;
        }
        const auto is = [&](ErrorCode meaning, const QString &detail = {}) {
            const QString fallback = words.isEmpty() ? QString::fromUtf8(curl_easy_strerror(code)) : words;
            return Error{meaning, m_endpoint.toString(), detail.isEmpty() ? fallback : detail, number, -1};
        };
        const QString complaint = m_ssh ? m_ssh->complaint() : QString();
        if (!complaint.isEmpty() && transfer.answer.status == 0)
            return is(complaint.contains("ermission denied"_L1) ? ErrorCode::PermissionDenied : ErrorCode::NotRunning,
                      complaint.left(500));
        switch (code) {
        case CURLE_COULDNT_CONNECT: {
            const ErrorCode meaning =
                number == EACCES || number == EPERM ? ErrorCode::PermissionDenied : ErrorCode::NotRunning;
            // libcurl's words are about the number that stands in for a host.
            const bool local = m_endpoint.kind == EngineEndpoint::Kind::LocalSocket && number != 0;
            return is(meaning, local ? systemError(number, {}, meaning).detail : QString());
        }
        case CURLE_COULDNT_RESOLVE_HOST:
        case CURLE_COULDNT_RESOLVE_PROXY:
        case CURLE_GOT_NOTHING:
            return is(ErrorCode::NotRunning);
        case CURLE_OPERATION_TIMEDOUT:
            return is(ErrorCode::TimedOut);
        case CURLE_RECV_ERROR:
        case CURLE_SEND_ERROR:
        case CURLE_SEND_FAIL_REWIND:
            if (transfer.headerBytes == 0 && m_endpoint.kind != EngineEndpoint::Kind::Tls)
                return is(ErrorCode::NotRunning);
            return is(ErrorCode::External);
        case CURLE_PARTIAL_FILE:
            return is(ErrorCode::External);
        case CURLE_SSL_CERTPROBLEM:
            if (!m_endpoint.keyPassphrase.isEmpty())
                return is(ErrorCode::InvalidArgument,
                          u"perhaps %1/key.pem does not open with the passphrase that is kept as engine.passphrase: %2"_s
                              .arg(m_endpoint.certificates, words));
            return is(ErrorCode::InvalidArgument);
        case CURLE_SSL_CACERT_BADFILE:
            return is(ErrorCode::InvalidArgument);
        case CURLE_SSL_CONNECT_ERROR:
        case CURLE_PEER_FAILED_VERIFICATION:
            return is(ErrorCode::External);
        default:
            // HTTP/0.9, a head that is none, lengths that contradict each other.
            return is(ErrorCode::Garbled);
        }
    }

    static curl_socket_t openSocket(void *user, curlsocktype /*purpose*/, curl_sockaddr * /*address*/)
    {
        auto &line = *static_cast<Line *>(user);
        line.m_ssh = std::make_unique<SshDial>();
        line.m_socket = line.m_ssh->open(line.m_endpoint);
        return line.m_socket < 0 ? CURL_SOCKET_BAD : line.m_socket;
    }

    static int closeSocket(void *user, curl_socket_t fd)
    {
        ::close(fd);
        if (auto &line = *static_cast<Line *>(user); line.m_ssh && line.m_socket == fd)
            line.m_ssh->close();
        return 0;
    }

    static int onSocket(void *user, curl_socket_t fd, curlsocktype /*purpose*/)
    {
        // A child that outlives this program must not keep a connection, and with it a container's lock.
        ::fcntl(fd, F_SETFD, FD_CLOEXEC);
        const bool ssh = static_cast<const Line *>(user)->m_endpoint.kind == EngineEndpoint::Kind::Ssh;
        return ssh ? CURL_SOCKOPT_ALREADY_CONNECTED : CURL_SOCKOPT_OK;
    }

    const EngineEndpoint &m_endpoint;
    std::unique_ptr<SshDial> m_ssh;
    int m_socket = -1;
    CURLM *m_multi;
    bool m_usable = true;
};

HttpClient::HttpClient(EngineEndpoint endpoint)
    : m_endpoint(std::move(endpoint))
{
    initialiseOnce();
}

HttpClient::~HttpClient() = default;

std::unique_ptr<HttpClient::Line> HttpClient::takeLine()
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_idle.empty()) {
            std::unique_ptr<Line> line = std::move(m_idle.back());
            m_idle.pop_back();
            return line;
        }
    }
    return std::make_unique<Line>(m_endpoint);
}

void HttpClient::giveBack(std::unique_ptr<Line> line)
{
    if (!line->usable())
        return;
    const std::lock_guard lock(m_mutex);
    if (m_idle.size() < maxIdle)
        m_idle.push_back(std::move(line));
}

Result<HttpAnswer> HttpClient::send(const HttpRequest &request, Control &control)
{
    if (control.cancelled())
        return failure(ErrorCode::Cancelled, m_endpoint.toString());
    // ssh makes one connection a line; a body that cannot be sent twice gets a fresh one.
    std::unique_ptr<Line> line = request.source ? std::make_unique<Line>(m_endpoint) : takeLine();
    Result<HttpAnswer> answer = line->run(request, control);
    giveBack(std::move(line));
    return answer;
}

} // namespace bt2c
