#pragma once

#ifdef __x86_64__
#    include <immintrin.h>
#endif

namespace bt2c {

#ifdef __x86_64__
[[gnu::target("avx")]] inline void zeroUpperHalves()
{
    _mm256_zeroupper();
}
#endif

/// To be called after a function of ISA-L. Its AVX code leaves the upper halves of the vector registers filled, against
/// the x86-64 ABI, and all SSE code after it – the SHA instructions have no other form – runs at half its speed then.
inline void tidyWideRegisters()
{
#ifdef __x86_64__
    if (__builtin_cpu_supports("avx"))
        zeroUpperHalves();
#endif
}

} // namespace bt2c
