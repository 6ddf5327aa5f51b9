#include "crontabmaker.h"

#include <QStringBuilder>

CrontabMaker::CrontabMaker(quint32 seed)
    : generator(seed)
{}

QByteArray CrontabMaker::oneOf(std::initializer_list<const char *> choices)
{
    return choices.begin()[below(int(choices.size()))];
}

QByteArray CrontabMaker::field(int low, int high, bool macOs)
{
    const auto number = [&] { return low + below(high - low + 1); };
    QByteArray text;
    const int pieces = oneIn(4) ? 1 + below(4) : 1;
    for (int i = 0; i < pieces; ++i) {
        if (i > 0)
            text += ',';
        const int a = number();
        const int b = number();
        switch (below(8)) {
        case 0:
        case 1:
        case 2:
            text += '*';
            break;
        case 3:
            text += "*/" + QByteArray::number(1 + below(high + 2));
            break;
        case 4:
            text += QByteArray::number(qMin(a, b)) + '-' + QByteArray::number(qMax(a, b));
            break;
        case 5:
            text += QByteArray::number(qMin(a, b)) + '-' + QByteArray::number(qMax(a, b)) + '/'
                    + QByteArray::number(1 + below(12));
            break;
        case 6:
            if (macOs)
                text += oneIn(2) ? QByteArray::number(a) + '-' + QByteArray::number(b)
                                 : QByteArray::number(a) + '/' + QByteArray::number(1 + below(20));
            else
                text += QByteArray::number(a);
            break;
        default:
            text += QByteArray::number(a);
        }
    }
    return text;
}

QByteArray CrontabMaker::fields(bool macOs)
{
    // Jobs that run each minute are rare, and slow to compare.
    const QByteArray minute = oneIn(3) ? field(0, 59, macOs) : QByteArray::number(below(60));
    const QByteArray hour = oneIn(2) ? field(0, 23, macOs) : QByteArray::number(below(24));
    return minute + ' ' + hour + ' ' + field(1, 31, macOs) + ' ' + (oneIn(2) ? QByteArray("*") : field(1, 12, macOs))
           + ' ' + field(0, 7, macOs);
}

QByteArray CrontabMaker::schedule()
{
    if (oneIn(5))
        return oneOf({"@hourly", "@daily", "@weekly", "@monthly", "@yearly", "@reboot", "@midnight"});
    return fields(false);
}

QByteArray CrontabMaker::command()
{
    QByteArray text =
        oneOf({"/usr/bin/true", "echo hello", "cd /srv && ./run", "python3 /x/scheduled_backup.py --type daily",
               "/opt/b/bt2c-recovery backup --type weekly", "date \\%F", "mail me%body%more"});
    if (oneIn(3))
        text +=
            oneOf({" >/dev/null 2>&1", " # 0 * * * * x", "  ", " \"a b\"", " caf\xe9", " \xc3\xa9", "\t-x", " 100\\%"});
    return text;
}

QByteArray CrontabMaker::garbage(int longest)
{
    QByteArray text(below(longest + 1), '\0');
    for (char &c : text)
        c = oneIn(3) ? char(below(256)) : "0123456789*/-,@# \t\r\n=abcjansun\"'\\%"[below(35)];
    return text;
}

QByteArray CrontabMaker::line()
{
    QByteArray text = oneOf({"", "", "", " ", "\t", "  \t"});
    switch (below(10)) {
    case 0:
        break;
    case 1:
        text += "# " + command();
        break;
    case 2:
        text += oneOf({"#", "# ", "#\t"}) + schedule() + oneOf({" ", "\t", "   "}) + command();
        break;
    case 3:
        text += oneOf({"PATH=/usr/bin:/bin", "MAILTO=\"\"", "A = b ", "'Q U'=\"x\"", "SHELL=/bin/zsh"});
        break;
    case 4:
        text += garbage(30);
        text.replace('\n', ' ');
        break;
    default: {
        QByteArray when = schedule();
        if (oneIn(4))
            when.replace(' ', "\t ");
        text += when + oneOf({" ", "\t", "  "}) + command();
    }
    }
    return text + (oneIn(6) ? "\r\n" : "\n");
}

QByteArray CrontabMaker::document()
{
    QByteArray text;
    for (int lines = below(12); lines > 0; --lines)
        text += line();
    if (oneIn(4) && !text.isEmpty())
        text.chop(1);
    return text;
}
