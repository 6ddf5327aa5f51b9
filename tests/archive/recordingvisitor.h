#pragma once

#include "core/archive/tarreader.h"

#include <QByteArray>
#include <QList>

/// Keeps every entry and its content, holes filled with zeros.
class RecordingVisitor final : public bt2c::EntryVisitor
{
public:
    struct Item
    {
        bt2c::Entry entry;
        QByteArray content;
    };

    bt2c::Result<void> beginEntry(const bt2c::Entry &entry) override
    {
        items.append({entry, {}});
        return {};
    }
    bt2c::Result<void> content(qint64 offset, std::span<const std::byte> data) override
    {
        QByteArray &content = items.last().content;
        content.resize(qsizetype(offset), '\0');
        content.append(reinterpret_cast<const char *>(data.data()), qsizetype(data.size()));
        return {};
    }
    bt2c::Result<void> endEntry() override
    {
        ++ended;
        return {};
    }

    QList<Item> items;
    int ended = 0;
};

inline std::span<const std::byte> bytesOf(const QByteArray &data)
{
    return std::as_bytes(std::span(data.constData(), std::size_t(data.size())));
}
