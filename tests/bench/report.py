"""Writes what was measured as docs/performance.md, with a plot beside it."""
import datetime
import html
import math
import os
import platform

HEAD = """# Performance

Made by `./dev bench --report docs/performance.md`: each measurement is run in turn with those it is compared to, on the same
machine in the same run, from warm caches and with synced disks; the medians count. The data is made up, with the entropy of a
chain: JSON with hashes and signatures, a SQLite file that grows in place, and many small files.

Made on {date}, {machine}, {processors} processors; {size} MB of data, {runs} runs of each.

![Seconds beside the peers](images/performance.svg)

"""


def table(rows):
    lines = ["| what | ours | beside | theirs | as fast | target | |", "| --- | ---: | --- | ---: | ---: | --- | --- |"]
    for what, ours, theirs, target, met in rows:
        verdict = "" if met is None else "met" if met else "**not met**"
        lines.append(f"| {what} | {ours.median():.2f} s | {theirs.name} | {theirs.median():.2f} s "
                     f"| {theirs.median() / ours.median():.2f} × | {target} | {verdict} |")
    return "\n".join(lines)


def memory(done, program):
    lines = ["| peak memory | MB |", "| --- | ---: |"]
    lines += [f"| {one.name} | {one.peak_mb:.0f} |" for one in done.values() if one.command[0] == program]
    return "\n".join(lines)


def plot(rows):
    """A bar for each measurement, logarithmic: what is twice as fast is as much shorter everywhere."""
    height, left, width = 22, 300, 420
    bars = []
    for what, ours, theirs, _, _ in rows:
        if not bars or bars[-1][0] != what:
            bars.append((what, None, None))
            bars.append((what, "bt2c-recovery", ours.median()))
        bars.append((what, theirs.name, theirs.median()))
    longest = max(seconds for _, _, seconds in bars if seconds)
    shortest = min(seconds for _, _, seconds in bars if seconds)
    scale = width / max(math.log(longest / shortest * 2), 0.1)
    parts = [f'<svg xmlns="http://www.w3.org/2000/svg" width="{left + width + 90}" height="{height * len(bars) + 16}" '
             'font-family="sans-serif" font-size="13">', '<rect width="100%" height="100%" fill="#ffffff"/>']
    for number, (what, name, seconds) in enumerate(bars):
        y = 8 + number * height
        if seconds is None:
            parts.append(f'<text x="8" y="{y + 16}" font-weight="bold" fill="#1d1d1f">{html.escape(what)}</text>')
            continue
        ours = name == "bt2c-recovery"
        length = max(2, scale * math.log(seconds / shortest * 2))
        parts.append(f'<text x="{left - 8}" y="{y + 15}" text-anchor="end" fill="#1d1d1f">{html.escape(name)}</text>'
                     f'<rect x="{left}" y="{y + 3}" width="{length:.0f}" height="{height - 6}" '
                     f'fill="{"#1a56db" if ours else "#9aa0a6"}"/>'
                     f'<text x="{left + length + 6:.0f}" y="{y + 15}" fill="#1d1d1f">{seconds:.2f} s</text>')
    return "\n".join(parts + ["</svg>", ""])


SCALE_HEAD = "\n## How it grows\n\n"
WINDOW_HEAD = "\n## The window\n\n"


def add_scale(path, tables):
    """Beside what write() wrote there, instead of what was added before."""
    add(path, SCALE_HEAD, tables)


def add_window(path, tables):
    add(path, WINDOW_HEAD, tables)


def add(path, head, tables):
    with open(path) as old:
        before, _, rest = old.read().partition(head)
    _, mark, after = rest.partition("\n## ")
    with open(path, "w") as out:
        out.write(before + head + tables + "\n" + mark + after)


def write(path, rows, done, program, size_mb, runs, ratio):
    text = HEAD.format(date=datetime.date.today().isoformat(), machine=platform.machine(), processors=os.cpu_count(),
                       size=size_mb, runs=runs)
    text += table(rows) + "\n\n"
    if ratio:
        text += f"An archive has {ratio:.3f} times the size of the documented one, which gzip made at level 9.\n\n"
    text += memory(done, program) + "\n"
    with open(path, "w") as out:
        out.write(text)
    images = os.path.join(os.path.dirname(os.path.abspath(path)), "images")
    os.makedirs(images, exist_ok=True)
    with open(os.path.join(images, "performance.svg"), "w") as out:
        out.write(plot(rows))
