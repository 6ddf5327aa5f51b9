"""The part of the benchmark in which the chain lies in a Docker volume, on a daemon of the benchmark's own."""
import glob
import json
import os
import shutil
import subprocess

CONTAINER = "bt2c_validator"


class VolumeSite:
    """A site of the documented shape whose containers are made and not started. None where `problem` is set."""

    def __init__(self, starter):
        self.problem = None
        self.child = None
        if not os.path.exists(starter):
            self.problem = "it needs Linux"
            return
        self.child = subprocess.Popen([starter], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                      text=True)
        line = self.child.stdout.readline()
        if not line:
            self.problem = self.child.communicate()[1].strip() or "it could not be started"
            self.child = None
            return
        places = json.loads(line)
        self.environment = {"DOCKER_HOST": places["docker_host"]}
        self.volume = places["volume"]
        self.beside = os.path.dirname(places["site"])

    def fill(self, data):
        self.empty()
        subprocess.run(["cp", "-a", data + "/.", self.volume], check=True)

    def empty(self):
        """The volume as a new one, and nothing kept of what was restored into it before."""
        for name in os.listdir(self.volume):
            place = os.path.join(self.volume, name)
            if os.path.isdir(place) and not os.path.islink(place):
                shutil.rmtree(place)
            else:
                os.unlink(place)
        for kept in glob.glob(os.path.join(self.beside, "pre_restore_backup_*")):
            shutil.rmtree(kept)

    def close(self):
        if self.child:
            self.child.stdin.close()
            self.child.wait()


def shell(line):
    return ["bash", "-o", "pipefail", "-c", line]


def backup_command(program, folder):
    return [program, "backup", "--type", "blockchain", "--quiet", "--keep-all", "--backup-dir", folder]


def first_backup(program, site, folder):
    """Of what the volume holds; made once, so that both restore the same."""
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    environment = dict(os.environ, HOME=folder, BT2C_LEDGER=os.path.join(folder, "ledger.sqlite"), **site.environment)
    subprocess.run(backup_command(program, folder), check=True, env=environment, stdin=subprocess.DEVNULL)
    return glob.glob(os.path.join(folder, "*.tar.gz"))[0]


def measurements(measurement, program, site, archive):
    """In this order the volume is full when it is backed up: what is restored last is the whole chain."""
    def emptied(_):
        site.empty()

    def make(name, command, before=None):
        return measurement(name, command, before, site.environment)

    made = [make("volume backup", backup_command(program, "{SCRATCH}/backups"),
                 lambda scratch: os.mkdir(os.path.join(scratch, "backups")))]
    if shutil.which("igzip"):
        made.append(make("docker cp, igzip -1",
                         shell(f"docker cp {CONTAINER}:/app/data - | igzip -1 >'{{SCRATCH}}/copy.tar.gz'")))
    made.append(make("volume restore", [program, "restore", "--quiet", archive], emptied))
    if shutil.which("igzip"):
        made.append(make("igzip -dc, docker cp",
                         shell(f"igzip -dc <'{archive}' | docker cp - {CONTAINER}:/app"), emptied))
    return made
