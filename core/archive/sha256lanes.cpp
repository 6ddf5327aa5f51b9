#include "core/archive/sha256lanes.h"

#include "core/archive/sha256.h"

#ifdef __x86_64__
#    include <algorithm>
#    include <array>
#    include <cpuid.h>
#    include <cstring>
#    include <immintrin.h>
#    include <QtEndian>
#    include <utility>
#endif

namespace bt2c {

namespace {

#ifdef __x86_64__

constexpr std::size_t blockBytes = 64;

// FIPS 180-4, 4.2.2: the first 32 bits of the fractional parts of the cube roots of the first 64 primes.
alignas(16) constexpr std::array<quint32, 64> roundConstants = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

/// FIPS 180-4, 5.3.3, in the order that the instructions want: a b e f and c d g h, the first in the highest place.
struct State
{
    __m128i abef = _mm_set_epi32(0x6a09e667, int(0xbb67ae85), 0x510e527f, int(0x9b05688c));
    __m128i cdgh = _mm_set_epi32(0x3c6ef372, int(0xa54ff53a), 0x1f83d9ab, 0x5be0cd19);
};

/// What is hashed: the whole blocks of some data, and then a tail, which ends it as the standard says (5.1.1).
class Lane
{
public:
    /// Refers to @p data.
    explicit Lane(std::span<const std::byte> data)
        : m_next(data.data())
        , m_blocks(data.size() / blockBytes)
    {
        const std::size_t left = data.size() % blockBytes;
        if (left > 0)
            std::memcpy(m_tail.data(), data.data() + m_blocks * blockBytes, left);
        m_tail[left] = std::byte(0x80);
        m_tailBlocks = left + 1 + sizeof(quint64) <= blockBytes ? 1 : 2;
        qToBigEndian(quint64(data.size()) * 8, m_tail.data() + m_tailBlocks * blockBytes - sizeof(quint64));
        done(0);
    }

    State state;

    /// How many blocks are left that stand one behind the other, and where.
    [[nodiscard]] std::size_t blocks() const { return m_blocks; }
    [[nodiscard]] const std::byte *next() const { return m_next; }
    void done(std::size_t blocks)
    {
        m_next += blocks * blockBytes;
        m_blocks -= blocks;
        if (m_blocks == 0) {
            m_next = m_tail.data();
            m_blocks = std::exchange(m_tailBlocks, 0);
        }
    }

    [[nodiscard]] QByteArray digest() const
    {
        // Each half is one vector, its words in the other direction.
        alignas(16) std::array<quint32, 4> abef, cdgh;
        _mm_store_si128(reinterpret_cast<__m128i *>(abef.data()), state.abef);
        _mm_store_si128(reinterpret_cast<__m128i *>(cdgh.data()), state.cdgh);
        const std::array words = {abef[3], abef[2], cdgh[3], cdgh[2], abef[1], abef[0], cdgh[1], cdgh[0]};
        QByteArray digest(sizeof(words), Qt::Uninitialized);
        qToBigEndian<quint32>(words.data(), words.size(), digest.data());
        return digest;
    }

private:
    const std::byte *m_next;
    std::size_t m_blocks;
    std::size_t m_tailBlocks = 0;
    std::array<std::byte, 2 * blockBytes> m_tail = {};
};

/// Takes @p blocks blocks of each lane; the rounds of all lanes are interleaved.
template<std::size_t Lanes>
[[gnu::target("sha,sse4.1")]] void compress(const std::array<Lane *, Lanes> &lanes, std::size_t blocks)
{
    const __m128i bigEndian = _mm_set_epi64x(0x0c0d0e0f08090a0b, 0x0405060700010203);
    std::array<State, Lanes> now;
    for (std::size_t lane = 0; lane < Lanes; ++lane)
        now[lane] = lanes[lane]->state;
    for (std::size_t block = 0; block < blocks; ++block) {
        const std::array<State, Lanes> before = now;
        __m128i words[Lanes][4];   // NOLINT(modernize-avoid-c-arrays): GCC warns of vectors as template arguments
#    pragma GCC unroll 16
        for (std::size_t group = 0; group < 16; ++group) {
            const __m128i constants =
                _mm_load_si128(reinterpret_cast<const __m128i *>(roundConstants.data() + 4 * group));
#    pragma GCC unroll 2
            for (std::size_t lane = 0; lane < Lanes; ++lane) {
                __m128i *const w = words[lane];
                __m128i &word = w[group % 4];
                if (group < 4) {
                    word = _mm_shuffle_epi8(_mm_loadu_si128(reinterpret_cast<const __m128i *>(
                                                lanes[lane]->next() + block * blockBytes + 16 * group)),
                                            bigEndian);
                } else {
                    const __m128i last = w[(group + 3) % 4];
                    const __m128i sum = _mm_add_epi32(_mm_sha256msg1_epu32(word, w[(group + 1) % 4]),
                                                      _mm_alignr_epi8(last, w[(group + 2) % 4], 4));
                    word = _mm_sha256msg2_epu32(sum, last);
                }
                const __m128i rounds = _mm_add_epi32(word, constants);
                State &state = now[lane];
                state.cdgh = _mm_sha256rnds2_epu32(state.cdgh, state.abef, rounds);
                state.abef = _mm_sha256rnds2_epu32(state.abef, state.cdgh, _mm_shuffle_epi32(rounds, 0x0e));
            }
        }
#    pragma GCC unroll 2
        for (std::size_t lane = 0; lane < Lanes; ++lane) {
            now[lane].abef = _mm_add_epi32(now[lane].abef, before[lane].abef);
            now[lane].cdgh = _mm_add_epi32(now[lane].cdgh, before[lane].cdgh);
        }
    }
    for (std::size_t lane = 0; lane < Lanes; ++lane) {
        lanes[lane]->state = now[lane];
        lanes[lane]->done(blocks);
    }
}

bool hasShaInstructions()
{
    unsigned eax = 0, ebx = 0, ecx = 0, edx = 0;
    if (__get_cpuid(1, &eax, &ebx, &ecx, &edx) == 0 || (ecx & bit_SSE4_1) == 0 || (ecx & bit_SSSE3) == 0)
        return false;
    return __get_cpuid_count(7, 0, &eax, &ebx, &ecx, &edx) != 0 && (ebx & bit_SHA) != 0;
}

/// Adds the hashes of both to @p digests.
void hashBoth(std::span<const std::byte> first, std::span<const std::byte> second, std::vector<QByteArray> &digests)
{
    Lane one(first);
    Lane other(second);
    while (const std::size_t blocks = std::min(one.blocks(), other.blocks()))
        compress<2>({&one, &other}, blocks);
    for (Lane *lane : {&one, &other}) {
        while (lane->blocks() > 0)
            compress<1>({lane}, lane->blocks());
        digests.push_back(lane->digest());
    }
}

#endif

} // namespace

std::vector<QByteArray> sha256OfEach(std::span<const std::span<const std::byte>> pieces)
{
    std::vector<QByteArray> digests;
    digests.reserve(pieces.size());
#ifdef __x86_64__
    static const bool possible = hasShaInstructions();
    while (possible && pieces.size() >= 2) {
        hashBoth(pieces[0], pieces[1], digests);
        pieces = pieces.subspan(2);
    }
#endif
    for (const std::span<const std::byte> piece : pieces)
        digests.push_back(sha256Of(piece));
    return digests;
}

} // namespace bt2c
