#pragma once

#include "core/archive/tarreader.h"

namespace bt2c {

/// Hands everything on, and remembers whether an error that came out of a reading was the visitor's.
class WatchedVisitor final : public EntryVisitor
{
public:
    explicit WatchedVisitor(EntryVisitor &visitor) : m_visitor(visitor) {}

    Result<void> beginEntry(const Entry &entry) override { return watch(m_visitor.beginEntry(entry)); }
    [[nodiscard]] bool wantsContent() const override { return m_visitor.wantsContent(); }
    Result<void> content(qint64 offset, std::span<const std::byte> data) override
    {
        return watch(m_visitor.content(offset, data));
    }
    void know(qint64 offset, qint64 length, const QByteArray &sha256) override
    {
        m_visitor.know(offset, length, sha256);
    }
    Result<void> endEntry() override { return watch(m_visitor.endEntry()); }
    Result<void> lost(qint64 offset, qint64 length) override { return watch(m_visitor.lost(offset, length)); }
    void lostEntry(const Entry &entry) override { m_visitor.lostEntry(entry); }

    [[nodiscard]] bool failed() const { return m_failed; }

private:
    Result<void> watch(Result<void> result)
    {
        m_failed = m_failed || !result;
        return result;
    }

    EntryVisitor &m_visitor;
    bool m_failed = false;
};

} // namespace bt2c
