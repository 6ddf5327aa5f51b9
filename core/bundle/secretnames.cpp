#include "core/bundle/secretnames.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace bt2c {

namespace {

using Text = QByteArrayView;

constexpr std::size_t maxName = 96;

struct Meaning
{
    std::string_view word;
    const char *kind;
};

/// Anywhere in a name, its separators left out.
constexpr Meaning parts[] = {
    {"password", "password"},
    {"passwd", "password"},
    {"passphrase", "passphrase"},
    {"passcode", "password"},
    {"mnemonic", "seed phrase"},
    {"seedphrase", "seed phrase"},
    {"seedwords", "seed phrase"},
    {"recoveryphrase", "seed phrase"},
    {"recoverywords", "seed phrase"},
    {"backupphrase", "seed phrase"},
    {"privatekey", "private key"},
    {"privkey", "private key"},
    {"secret", "secret"},
    {"apikey", "API key"},
    {"accesskey", "access key"},
    {"signingkey", "private key"},
    {"encryptionkey", "key"},
    {"masterkey", "key"},
    {"authkey", "key"},
    {"accountkey", "key"},
    {"sharedkey", "key"},
    {"sessionkey", "key"},
    {"walletkey", "private key"},
    {"validatorkey", "private key"},
    {"nodekey", "private key"},
    {"sshkey", "private key"},
    {"credential", "credentials"},
    {"authtoken", "token"},
    {"accesstoken", "token"},
    {"refreshtoken", "token"},
    {"bearertoken", "token"},
    {"connectionstring", "credentials"},
    {"ciphertext", "key"},
    {"entropy", "seed phrase"},
    {"webhookurl", "token"},
};
/// As one of a name's words.
constexpr Meaning wholeWords[] = {
    {"pass", "password"},     {"pwd", "password"},     {"pw", "password"},
    {"passw", "password"},    {"auth", "credentials"}, {"jwt", "token"},
    {"wif", "private key"},   {"xprv", "private key"}, {"authorization", "credentials"},
    {"creds", "credentials"}, {"cookie", "cookie"},    {"cookies", "cookie"},
    {"otp", "password"},      {"bearer", "token"},
};
/// As a name's last word.
constexpr Meaning lastWords[] = {
    {"token", "token"}, {"seed", "seed phrase"}, {"phrase", "seed phrase"}, {"pin", "password"}, {"apitoken", "token"},
};
/// A name that ends so tells of the secret and is none.
constexpr std::string_view aboutIt[] = {
    "file",    "path",   "dir",     "folder",  "length", "len",   "policy",  "count",   "enabled",   "required",
    "expires", "expiry", "expired", "ttl",     "at",     "age",   "size",    "type",    "algorithm", "field",
    "prompt",  "min",    "max",     "changed", "nodes",  "peers", "address", "version", "limit",
};
constexpr std::string_view harmless[] = {"public", "pub", "pubkey", "pubkeys"};
constexpr std::string_view network[] = {"dns", "node", "nodes", "peer", "peers", "random"};

bool isAlpha(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}
bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
char lower(char c)
{
    return isUpper(c) ? char(c + ('a' - 'A')) : c;
}

/// A name in lower case, cut into its words.
struct Words
{
    std::array<char, maxName> letters{};
    std::size_t length = 0;
    std::array<std::string_view, maxName / 2 + 1> list;
    std::size_t count = 0;

    explicit Words(Text name)
    {
        std::size_t begin = 0;
        const auto close = [&] {
            if (length > begin && count < list.size())
                list[count++] = std::string_view(letters.data() + begin, length - begin);
            begin = length;
        };
        for (qsizetype i = 0; i < name.size() && length < letters.size(); ++i) {
            const char c = name[i];
            if (!isAlpha(c) && !isDigit(c)) {
                close();
                continue;
            }
            // dbPassword, and DBPassword before its last capital.
            const bool afterLower = i > 0 && !isUpper(name[i - 1]) && isAlpha(name[i - 1]);
            const bool endsCapitals =
                i > 0 && isUpper(name[i - 1]) && i + 1 < name.size() && isAlpha(name[i + 1]) && !isUpper(name[i + 1]);
            if (isUpper(c) && (afterLower || endsCapitals))
                close();
            letters[length++] = lower(c);
        }
        close();
        // TOKEN_2
        while (count > 1 && std::ranges::all_of(list[count - 1], isDigit))
            --count;
    }

    [[nodiscard]] std::string_view joined() const { return {letters.data(), length}; }
    [[nodiscard]] std::string_view last() const { return count > 0 ? list[count - 1] : std::string_view(); }
    template<typename Range>
    [[nodiscard]] bool hasOneOf(const Range &words) const
    {
        return std::any_of(list.begin(), list.begin() + std::ptrdiff_t(count),
                           [&](std::string_view word) { return std::ranges::contains(words, word); });
    }
};

template<std::size_t N>
const char *meaningOf(std::string_view word, const Meaning (&meanings)[N])
{
    const auto *const found = std::ranges::find(meanings, word, &Meaning::word);
    return found == std::end(meanings) ? nullptr : found->kind;
}

} // namespace

const char *kindOfName(QByteArrayView name)
{
    const Words words(name);
    if (words.count == 0 || words.hasOneOf(harmless) || std::ranges::contains(aboutIt, words.last()))
        return nullptr;
    const std::string_view joined = words.joined();
    for (const Meaning &part : parts) {
        if (joined.find(part.word) != std::string_view::npos)
            return part.kind;
    }
    for (std::size_t i = 0; i < words.count; ++i) {
        if (const char *kind = meaningOf(words.list[i], wholeWords))
            return kind;
    }
    if (const char *kind = meaningOf(words.last(), lastWords); kind && !words.hasOneOf(network))
        return kind;
    const bool mayBeKey = words.last() == "key" || words.last() == "keys" || words.last() == "priv"
                          || words.last() == "sk" || words.last() == "wallet";
    return mayBeKey ? weakKind : nullptr;
}

} // namespace bt2c
