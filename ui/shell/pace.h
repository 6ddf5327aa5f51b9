#pragma once

#include <algorithm>
#include <chrono>

namespace bt2c {

/// How long to wait until the next of looks that come by themselves, where one took @p took: @p usual, or as long as
/// keeps them to 0.2 percent of a processor, and 5 minutes at most. What is told of changes does not wait for it.
[[nodiscard]] constexpr std::chrono::milliseconds paced(std::chrono::milliseconds usual, std::chrono::nanoseconds took)
{
    using namespace std::chrono;
    constexpr int rest = 500;
    return std::clamp(duration_cast<milliseconds>(took * rest), usual, std::max<milliseconds>(usual, minutes{5}));
}

} // namespace bt2c
