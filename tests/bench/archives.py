"""The part of the benchmark in which the program makes, checks and restores its own archives, beside its peers."""
import glob
import os
import shutil
import sqlite3
import subprocess
import sys


def shell(line):
    return ["bash", "-o", "pipefail", "-c", line]


def link_tree(source, target):
    """The same files under another name: their times and inodes stay, so that peers that go by those may."""
    subprocess.run(["cp", "-al", source, target], check=True)


def own_copy(path):
    """What is written to @path from here on is not written to the file it was linked with."""
    shutil.copy2(path, path + ".own")
    os.replace(path + ".own", path)


def grow(site, target, size, write_blocks, write_rows):
    """@site after 5 % of new blocks: the newest block file appended to and more of them, rows in the database, and the state."""
    link_tree(site, target)
    blocks = sorted(glob.glob(os.path.join(target, "data", "blocks", "*")))[-1]
    fresh = os.path.join(target, "fresh")
    write_blocks(fresh, size * 3 // 4 // 20)
    pieces = sorted(glob.glob(os.path.join(fresh, "*")))
    own_copy(blocks)
    with open(blocks, "ab") as newest, open(pieces[0], "rb") as more:
        newest.write(more.read(20_000_000))
        with open(os.path.join(target, "data", "blocks", "blk99999.jsonl"), "wb") as rest:
            shutil.copyfileobj(more, rest)
    shutil.rmtree(fresh)
    database_path = os.path.join(target, "data", "outputs.db")
    own_copy(database_path)
    database = sqlite3.connect(database_path)
    database.execute("PRAGMA journal_mode=OFF")
    write_rows(database, size // 4 // 20)
    database.close()
    state = os.path.join(target, "data", "state.json")
    own_copy(state)
    with open(state, "a") as text:
        text.write("\n")


class Archives:
    def __init__(self, measurement, program, documented, site, grown, ours):
        self.measurement = measurement
        self.program = program
        self.documented = documented
        self.site = site
        self.grown = grown
        self.ours = ours          # an archive that the program made of the site

    def backup(self, site):
        return [self.program, "backup", "--type", "full", "--quiet", "--keep-all", "--data-dir", site, "--backup-dir",
                "{SCRATCH}/backups"]

    def after_first(self, first):
        """Before a second backup: the first one, and then the site that grew under the same name."""
        def prepare(scratch):
            place = os.path.join(scratch, "site")
            link_tree(self.site, place)
            environment = dict(os.environ, HOME=scratch, BT2C_LEDGER=os.path.join(scratch, "ledger.sqlite"),
                               **self.variables(scratch))
            for command in first:
                subprocess.run([word.replace("{SCRATCH}", scratch) for word in command], check=True, env=environment,
                               stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
            shutil.rmtree(place)
            link_tree(self.grown, place)
        return prepare

    @staticmethod
    def variables(scratch):
        return {"RESTIC_PASSWORD": "bench", "BORG_UNKNOWN_UNENCRYPTED_REPO_ACCESS_IS_OK": "yes", "BORG_BASE_DIR": scratch}

    def measurements(self):
        live = "{SCRATCH}/site/validator1"
        restic = ["restic", "--quiet", "--repo", "{SCRATCH}/restic"]
        restic_backup = restic + ["backup", "--ignore-ctime", "{SCRATCH}/site"]
        borg = ["borg", "create", "--compression", "zstd,3", "--files-cache", "mtime,size", "{SCRATCH}/borg::"]
        script = [sys.executable, self.documented]
        stamp = "20260401_000003"
        tar = f"tar c -C '{self.site}' data config"

        def live_site(scratch):
            for name in ("data", "config"):
                os.makedirs(os.path.join(scratch, "site", "validator1", name))

        make = self.measurement
        password = self.variables("/nowhere") | {"BORG_BASE_DIR": "/tmp"}
        found = [
            make("create", self.backup(self.site)),
            make("documented script", script + [self.site, "{SCRATCH}", "full", stamp]),
            make("tar, igzip -1", shell(f"{tar} | igzip -1 >'{{SCRATCH}}/a.tar.gz'")),
            make("tar, pigz", shell(f"{tar} | pigz >'{{SCRATCH}}/a.tar.gz'")),
            make("tar, gzip", shell(f"{tar} | gzip >'{{SCRATCH}}/a.tar.gz'")),
            make("tar, zstd", shell(f"{tar} | zstd -q >'{{SCRATCH}}/a.tar.zst'")),
            make("restic, first", shell("restic -q -r '{SCRATCH}/restic' init && " + f"restic -q -r '{{SCRATCH}}/restic' backup '{self.site}'"),
                 None, password),
            make("create again", self.backup("{SCRATCH}/site"), self.after_first([self.backup("{SCRATCH}/site")])),
            make("documented script again", script + [self.grown, "{SCRATCH}", "full", stamp]),
            make("restic again", restic_backup, self.after_first([restic + ["init"], restic_backup]), password),
            make("borg again", borg[:-1] + [borg[-1] + "b", "{SCRATCH}/site"],
                 self.after_first([["borg", "init", "--encryption", "none", "{SCRATCH}/borg"],
                                   borg[:-1] + [borg[-1] + "a", "{SCRATCH}/site"]]), password),
            make("deep, ours", [self.program, "verify", "--quiet", self.ours]),
            make("igzip -t, ours", ["igzip", "-t", self.ours]),
            make("gzip -t, ours", ["gzip", "-t", self.ours]),
            make("restore, ours", [self.program, "restore", "--quiet", self.ours, "--data-dir", live], live_site),
            make("tar xzf, ours", ["tar", "xzf", self.ours, "-C", "{SCRATCH}"]),
            make("igzip -dc, tar x, ours", shell(f"igzip -dc <'{self.ours}' | tar x -C '{{SCRATCH}}'")),
        ]
        needs = {"tar, igzip -1": "igzip", "tar, pigz": "pigz", "tar, zstd": "zstd", "restic, first": "restic", "restic again": "restic",
                 "borg again": "borg", "igzip -dc, tar x, ours": "igzip"}
        return {one.name: one for one in found
                if all(shutil.which(name) or os.path.exists(name) for name in (one.command[0], needs.get(one.name, "sh")))}


def rows():
    """What, ours, theirs, target in words, whether it is met."""
    return [
        ("create, first", "create", "documented script", "≥ 14 × faster", lambda a, b: 14 * a <= b),
        ("create, first", "create", "tar, igzip -1", "≥ 1.7 × faster", lambda a, b: 1.7 * a <= b),
        ("create, first", "create", "tar, pigz", "", None),
        ("create, first", "create", "tar, gzip", "", None),
        ("create, first", "create", "tar, zstd", "", None),
        ("create, first", "create", "restic, first", "", None),
        ("create again, 5 % of new blocks", "create again", "documented script again", "≥ 45 × faster", lambda a, b: 45 * a <= b),
        ("create again, 5 % of new blocks", "create again", "restic again", "no slower", lambda a, b: a <= b),
        ("create again, 5 % of new blocks", "create again", "borg again", "", None),
        ("deep verify of ours", "deep, ours", "igzip -t, ours", "≥ 1.2 × faster", lambda a, b: 1.2 * a <= b),
        ("deep verify of ours", "deep, ours", "gzip -t, ours", "≥ 5 × faster", lambda a, b: 5 * a <= b),
        ("restore of ours, checked and fsynced", "restore, ours", "tar xzf, ours", "≥ 2.5 × faster", lambda a, b: 2.5 * a <= b),
        ("restore of ours, checked and fsynced", "restore, ours", "igzip -dc, tar x, ours", "no slower", lambda a, b: a <= b),
    ]
