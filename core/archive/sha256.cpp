#include "core/archive/sha256.h"

#include <openssl/evp.h>

namespace bt2c {

void Sha256::Free::operator()(evp_md_ctx_st *context) const
{
    EVP_MD_CTX_free(context);
}

Sha256::Sha256() : m_context(EVP_MD_CTX_new())
{
    EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr);
}

Sha256::Sha256(const Sha256 &other) : m_context(EVP_MD_CTX_new())
{
    EVP_MD_CTX_copy_ex(m_context.get(), other.m_context.get());
}

Sha256 &Sha256::operator=(const Sha256 &other)
{
    if (this != &other)
        EVP_MD_CTX_copy_ex(m_context.get(), other.m_context.get());
    return *this;
}

void Sha256::update(std::span<const std::byte> data)
{
    EVP_DigestUpdate(m_context.get(), data.data(), data.size());
}

QByteArray Sha256::finish()
{
    QByteArray digest(32, Qt::Uninitialized);
    EVP_DigestFinal_ex(m_context.get(), reinterpret_cast<unsigned char *>(digest.data()), nullptr);
    EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr);
    return digest;
}

QByteArray sha256Of(std::span<const std::byte> data)
{
    Sha256 hash;
    hash.update(data);
    return hash.finish();
}

} // namespace bt2c
