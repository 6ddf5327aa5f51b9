#pragma once

#include <QByteArray>

#include <memory>
#include <span>

struct evp_md_ctx_st;

namespace bt2c {

/// SHA-256 with the CPU's own instructions (OpenSSL libcrypto).
class Sha256
{
public:
    Sha256();
    Sha256(const Sha256 &other);
    Sha256 &operator=(const Sha256 &other);
    Sha256(Sha256 &&) noexcept = default;
    Sha256 &operator=(Sha256 &&) noexcept = default;
    ~Sha256() = default;

    void update(std::span<const std::byte> data);
    /// The 32-byte digest of all updates; starts again from nothing.
    [[nodiscard]] QByteArray finish();

private:
    struct Free
    {
        void operator()(evp_md_ctx_st *context) const;
    };
    std::unique_ptr<evp_md_ctx_st, Free> m_context;
};

/// The 32-byte digest of @p data.
[[nodiscard]] QByteArray sha256Of(std::span<const std::byte> data);

} // namespace bt2c
