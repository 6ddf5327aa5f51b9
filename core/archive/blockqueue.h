#pragma once

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>

namespace bt2c {

/// A bounded queue between two threads. push() waits while it is full, pop() while it is empty; close() lets both go.
template<typename T>
class BlockQueue
{
public:
    explicit BlockQueue(std::size_t capacity) : m_capacity(capacity) {}

    /// False when the queue was closed; the item is dropped then.
    bool push(T item)
    {
        std::unique_lock lock(m_mutex);
        m_room.wait(lock, [this] { return m_closed || m_items.size() < m_capacity; });
        if (m_closed)
            return false;
        m_items.push_back(std::move(item));
        m_filled.notify_one();
        return true;
    }

    /// Empty when the queue was closed and everything pushed before was taken.
    std::optional<T> pop()
    {
        std::unique_lock lock(m_mutex);
        m_filled.wait(lock, [this] { return m_closed || !m_items.empty(); });
        if (m_items.empty())
            return std::nullopt;
        T item = std::move(m_items.front());
        m_items.pop_front();
        m_room.notify_one();
        return item;
    }

    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        m_room.notify_all();
        m_filled.notify_all();
    }

private:
    const std::size_t m_capacity;
    std::mutex m_mutex;
    std::condition_variable m_room;
    std::condition_variable m_filled;
    std::deque<T> m_items;
    bool m_closed = false;
};

} // namespace bt2c
