"""packaging/setup.sh in a small checkout: apt, pip and uv are stand-ins that write down their calls."""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parent.parent / "packaging" / "setup.sh"

LIBRARIES = [
    *("libGL.so.1", "libEGL.so.1", "libxkbcommon.so.0", "libfontconfig.so.1", "libdbus-1.so.3"),
    *("libxcb-cursor.so.0", "libxkbcommon-x11.so.0", "libxcb-icccm.so.4", "libxcb-keysyms.so.1"),
    *("libxcb-shape.so.0", "libwayland-cursor.so.0", "libglib-2.0.so.0"),
]

LOCK = """other==2.0 \\
    --hash=sha256:aa
uv==1.0 \\
    --hash=sha256:bb \\
    --hash=sha256:cc
zipp==3.0 \\
    --hash=sha256:dd
"""

# Makes a real environment with a pip and a uv that only write down what they were asked.
PYTHON = """#!/bin/sh
[ "$1" = -m ] || exec "{python}" "$@"
"{python}" -m venv --without-pip .venv
for site in .venv/lib/python*/site-packages; do cp "{stubs}/pip.py" $site; done
cp "{stubs}/uv" "{stubs}/pyside6-lrelease" .venv/bin/
"""

PIP = """import os, sys
assert not {"PIP_USER", "PYTHONPATH"} & set(os.environ), "set for other environments"
with open("calls", "a") as calls:
    print("pip", *sys.argv[1:], file=calls)
"""

# Leaves the link to the checkout, as installing it does.
UV = """#!/bin/sh
echo "uv $*" >>calls
[ ! -e no-network ] || { echo "error: no such host" >&2; exit 2; }
case "$*" in *--editable*) for site in .venv/lib/python*/site-packages; do pwd >$site/link.pth; done ;; esac
"""

LRELEASE = """#!/bin/sh
echo "lrelease $2" >>calls
cp "$2" "$4"
"""


@dataclass
class Checkout:
    """A checkout with stand-ins of the machine's tools, and what a run of the script said."""

    folder: Path
    stubs: Path

    def machine(self, libraries: list[str], user: str) -> None:
        """What is installed, and whose turn it is."""
        lines = "".join(f"\t{name} (libc6,x86-64) => /lib/{name}\n" for name in libraries)
        (self.stubs / "libraries").write_text(lines)
        self.stub("ldconfig", f'#!/bin/sh\ncat "{self.stubs}/libraries"\n')
        self.stub("id", f"#!/bin/sh\necho {user}\n")

    def stub(self, name: str, text: str) -> None:
        """A tool of the machine."""
        path = self.stubs / name
        path.write_text(text)
        path.chmod(0o755)

    def run(self) -> tuple[int, str]:
        """The exit code and everything a person saw."""
        (self.folder / "calls").unlink(missing_ok=True)
        done = subprocess.run(
            ["sh", self.folder / "packaging" / "setup.sh"],
            env={
                **os.environ,
                "PATH": f"{self.stubs}:/usr/bin:/bin",
                "PIP_USER": "1",
                "PYTHONPATH": "nowhere",
            },
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        return done.returncode, done.stdout

    @property
    def calls(self) -> list[str]:
        """What was asked of apt, pip, uv and lrelease in the last run."""
        path = self.folder / "calls"
        return path.read_text().splitlines() if path.exists() else []


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    """On a machine that has everything, in a folder as people have them."""
    folder, stubs = tmp_path / "Зоя Ж" / "aid", tmp_path / "bin"
    for path in (folder / "packaging", folder / "aidtracker", folder / "resources/translations", stubs):
        path.mkdir(parents=True)
    shutil.copy(SCRIPT, folder / "packaging")
    (folder / "packaging/requirements.txt").write_text(LOCK)
    (folder / "aidtracker/__init__.py").touch()
    (folder / "resources/translations/aidtracker_pl.ts").write_text("texts")
    made = Checkout(folder, stubs)
    made.machine(LIBRARIES, "1000")
    made.stub("apt-get", '#!/bin/sh\necho "apt-get $*" >>calls\necho noise\n')
    made.stub("pip.py", PIP)
    made.stub("uv", UV)
    made.stub("pyside6-lrelease", LRELEASE)
    made.stub("python3", PYTHON.format(python=sys.executable, stubs=stubs))
    return made


def test_makes_everything_once(checkout: Checkout) -> None:
    code, seen = checkout.run()
    assert (code, len(seen.splitlines())) == (0, 1), seen
    assert [call.split()[:2] for call in checkout.calls] == [
        ["pip", "install"],
        ["uv", "pip"],
        ["uv", "pip"],
        ["lrelease", "resources/translations/aidtracker_pl.ts"],
    ]
    assert checkout.run() == (0, "")
    assert checkout.calls == []


def test_pip_gets_uv_alone_with_its_hashes(checkout: Checkout) -> None:
    checkout.run()
    pinned = (checkout.folder / "build/uv.txt").read_text()
    assert pinned.splitlines() == LOCK.splitlines()[2:5]
    assert "--require-hashes" in checkout.calls[0]


def test_names_missing_libraries_in_one_line(checkout: Checkout) -> None:
    checkout.machine([name for name in LIBRARIES if "GL" not in name], user="1000")
    assert checkout.run() == (
        1,
        "Some system packages are missing. Please run: sudo apt-get install libgl1 libegl1\n",
    )
    assert not (checkout.folder / ".venv").exists()


def test_root_gets_missing_libraries_by_apt(checkout: Checkout) -> None:
    checkout.machine([name for name in LIBRARIES if "GL" not in name], user="0")
    code, seen = checkout.run()
    assert code == 0
    assert "noise" not in seen
    assert checkout.calls[0] == "apt-get update"
    assert checkout.calls[1].endswith("--no-install-recommends libgl1 libegl1")


def test_says_in_one_line_that_apt_failed(checkout: Checkout) -> None:
    checkout.machine([], user="0")
    checkout.stub("apt-get", "#!/bin/sh\necho 'E: no network' >&2\nexit 100\n")
    code, seen = checkout.run()
    assert (code, len(seen.splitlines())) == (1, 2), seen
    assert "Is there a network? More is in build/setup.log." in seen
    assert (checkout.folder / "build/setup.log").read_text().endswith("E: no network\n")


def test_begins_again_after_a_failure(checkout: Checkout) -> None:
    (checkout.folder / "no-network").touch()
    code, seen = checkout.run()
    assert code == 1
    assert seen.splitlines()[1:] == [
        "The Python packages could not be fetched. Is there a network? More is in build/setup.log."
    ]
    (checkout.folder / "no-network").unlink()
    assert checkout.run()[0] == 0
    assert len(checkout.calls) == 4


def test_makes_a_moved_environment_again(checkout: Checkout) -> None:
    checkout.run()
    checkout.folder = checkout.folder.rename(checkout.folder.with_name("moved"))
    assert checkout.run()[0] == 0
    assert len(checkout.calls) == 3  # the translations came along
    assert checkout.run() == (0, "")


def test_makes_the_environment_of_another_lock_again(checkout: Checkout) -> None:
    checkout.run()
    with (checkout.folder / "packaging/requirements.txt").open("a") as lock:
        lock.write("one-more==1.0\n")
    checkout.run()
    assert len(checkout.calls) == 3


def test_makes_the_environment_of_a_python_that_went_again(checkout: Checkout) -> None:
    checkout.run()
    (checkout.folder / ".venv/bin/python").unlink()
    checkout.run()
    assert len(checkout.calls) == 3


def test_compiles_translations_that_changed(checkout: Checkout) -> None:
    checkout.run()
    source = checkout.folder / "resources/translations/aidtracker_pl.ts"
    source.write_text("more texts")
    checkout.run()
    assert checkout.calls == ["lrelease resources/translations/aidtracker_pl.ts"]
    assert source.with_suffix(".qm").read_text() == "more texts"


def test_refuses_an_old_python(checkout: Checkout) -> None:
    checkout.stub("python3", "#!/bin/sh\nexit 1\n")
    assert checkout.run() == (1, "AidTracker needs Python 3.11 or newer as python3.\n")
