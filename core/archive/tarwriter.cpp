#include "core/archive/tarwriter.h"

#include <QStringDecoder>

#include <algorithm>
#include <cstring>

namespace bt2c {

namespace {

void putText(QByteArray &block, int offset, int length, const QByteArray &value)
{
    std::memcpy(block.data() + offset, value.constData(), std::size_t(std::min<qsizetype>(length, value.size())));
}

void putOctal(QByteArray &block, int offset, int length, qint64 value)
{
    const QByteArray digits = QByteArray::number(value, 8).rightJustified(length - 1, '0');
    putText(block, offset, length - 1, digits);
}

void finishChecksum(QByteArray &block)
{
    std::memset(block.data() + 148, ' ', 8);
    int sum = 0;
    for (const char c : std::as_const(block))
        sum += quint8(c);
    putText(block, 148, 7, QByteArray::number(sum, 8).rightJustified(6, '0') + '\0');
}

QByteArray paxRecord(const QByteArray &key, const QByteArray &value)
{
    // The length counts its own digits.
    const qsizetype body = key.size() + value.size() + 3;
    qsizetype length = body + 1;
    while (QByteArray::number(length).size() + body != length)
        length = QByteArray::number(length).size() + body;
    return QByteArray::number(length) + ' ' + key + '=' + value + '\n';
}

QByteArray paxTime(const Timestamp &time)
{
    if (time.seconds >= 0 || time.nanoseconds == 0) {
        return QByteArray::number(time.seconds)
               + (time.nanoseconds ? '.' + QByteArray::number(time.nanoseconds).rightJustified(9, '0') : QByteArray());
    }
    const qint64 whole = time.seconds + 1;
    return (whole == 0 ? QByteArray("-0") : QByteArray::number(whole)) + '.'
           + QByteArray::number(1'000'000'000 - time.nanoseconds).rightJustified(9, '0');
}

bool isUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder(bytes);
    return !decoder.hasError();
}

char typeFlag(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Hardlink:
        return '1';
    case EntryKind::Symlink:
        return '2';
    case EntryKind::CharDevice:
        return '3';
    case EntryKind::BlockDevice:
        return '4';
    case EntryKind::Directory:
        return '5';
    case EntryKind::Fifo:
        return '6';
    case EntryKind::File:
    case EntryKind::Other:
        break;
    }
    return '0';
}

QByteArray ustarBlock(const QByteArray &name, char type, const Entry &entry, qint64 size)
{
    constexpr qint64 max7 = 07777777;
    constexpr qint64 max11 = 077777777777;
    QByteArray block(512, '\0');
    putText(block, 0, 100, name);
    putOctal(block, 100, 8, entry.mode & 07777);
    putOctal(block, 108, 8, entry.uid >= 0 && entry.uid <= max7 ? entry.uid : 0);
    putOctal(block, 116, 8, entry.gid >= 0 && entry.gid <= max7 ? entry.gid : 0);
    putOctal(block, 124, 12, size <= max11 ? size : 0);
    putOctal(block, 136, 12, std::clamp<qint64>(entry.modified.seconds, 0, max11));
    block[156] = type;
    putText(block, 157, 100, entry.linkTarget);
    putText(block, 257, 8, QByteArray("ustar\00000", 8));
    putText(block, 265, 31, entry.user);
    putText(block, 297, 31, entry.group);
    finishChecksum(block);
    return block;
}

QByteArray sparseMap(const Entry &entry)
{
    QByteArray map = QByteArray::number(qint64(entry.extents.size())) + '\n';
    for (const DataExtent &extent : entry.extents)
        map += QByteArray::number(extent.offset) + '\n' + QByteArray::number(extent.length) + '\n';
    map.append(qsizetype(tarPadding(map.size())), '\0');
    return map;
}

} // namespace

qint64 storedSize(const Entry &entry)
{
    if (entry.kind != EntryKind::File)
        return 0;
    if (!entry.sparse)
        return entry.size;
    qint64 total = 0;
    for (const DataExtent &extent : entry.extents)
        total += extent.length;
    return total;
}

QByteArray tarHeader(const Entry &entry)
{
    QByteArray name = entry.path;
    if (entry.kind == EntryKind::Directory && !name.endsWith('/'))
        name += '/';
    const QByteArray map = entry.sparse ? sparseMap(entry) : QByteArray();
    const qint64 size = storedSize(entry) + map.size();

    QByteArray pax;
    const bool longName = name.size() > 100;
    const bool longLink = entry.linkTarget.size() > 100;
    // pax text is UTF-8 unless said otherwise.
    if ((longName && !isUtf8(name)) || (longLink && !isUtf8(entry.linkTarget)))
        pax += paxRecord("hdrcharset", "BINARY");
    if (entry.sparse) {
        pax += paxRecord("GNU.sparse.major", "1");
        pax += paxRecord("GNU.sparse.minor", "0");
        pax += paxRecord("GNU.sparse.name", name);
        pax += paxRecord("GNU.sparse.realsize", QByteArray::number(entry.size));
    } else if (longName) {
        pax += paxRecord("path", name);
    }
    if (longLink)
        pax += paxRecord("linkpath", entry.linkTarget);
    if (size > 077777777777)
        pax += paxRecord("size", QByteArray::number(size));
    if (entry.uid > 07777777)
        pax += paxRecord("uid", QByteArray::number(entry.uid));
    if (entry.gid > 07777777)
        pax += paxRecord("gid", QByteArray::number(entry.gid));
    if (entry.modified.nanoseconds != 0 || entry.modified.seconds < 0 || entry.modified.seconds > 077777777777)
        pax += paxRecord("mtime", paxTime(entry.modified));
    for (const ExtendedAttribute &attribute : entry.attributes)
        pax += paxRecord("SCHILY.xattr." + attribute.name, attribute.value);

    const QByteArray baseName = entry.path.sliced(entry.path.lastIndexOf('/') + 1).left(80);
    const QByteArray ustarName = entry.sparse ? "GNUSparseFile.0/" + baseName : name.left(100);
    QByteArray result;
    if (!pax.isEmpty()) {
        Entry header;
        header.mode = 0644;
        header.modified = {entry.modified.seconds, 0};
        result = ustarBlock("PaxHeaders/" + baseName, 'x', header, pax.size());
        result += pax;
        result.append(qsizetype(tarPadding(pax.size())), '\0');
    }
    result += ustarBlock(ustarName, typeFlag(entry.kind), entry, size);
    result += map;
    return result;
}

QByteArray tarEnd()
{
    return QByteArray(1024, '\0');
}

} // namespace bt2c
