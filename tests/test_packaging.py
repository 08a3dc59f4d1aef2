"""The lock file, and the wheel: it carries what the program needs and runs from any folder."""

import json
import os
import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent
LOCK = (ROOT / "packaging" / "requirements.txt").read_text(encoding="utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def test_lock_names_packages_versions_and_hashes_only() -> None:
    entry = re.compile(r"[a-z0-9-]+==[\w.]+( ; [^\\\n]+)?( \\\n    --hash=sha256:[0-9a-f]{64})+\n")
    assert entry.sub("", LOCK) == ""


@pytest.mark.parametrize("python", ["3.11", "3.12", "3.13"])
def test_lock_has_what_the_project_asks_for(python: str) -> None:
    locked = [Requirement(line.removesuffix(" \\")) for line in LOCK.splitlines() if not line.startswith(" ")]
    environment = {"python_version": python, "python_full_version": f"{python}.0"}
    versions = {
        canonicalize_name(one.name): one.specifier
        for one in locked
        if one.marker is None or one.marker.evaluate(environment)
    }
    wanted = [
        *PROJECT["dependencies"],
        *(one for more in PROJECT["optional-dependencies"].values() for one in more),
    ]
    for requirement in map(Requirement, wanted):
        (pin,) = versions[canonicalize_name(requirement.name)]
        assert requirement.specifier.contains(pin.version), requirement


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built as `make wheel` builds it."""
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder], cwd=ROOT, check=True
    )
    (path,) = folder.glob("*.whl")
    return path


def test_wheel_carries_the_resources(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        inside = set(archive.namelist())
    resources = ROOT / "resources"
    files = {
        path.relative_to(resources) for path in resources.rglob("*.*") if path.suffix not in (".qm", ".ts")
    }
    files |= {Path(f"translations/aidtracker_{language}.qm") for language in ("en", "uk", "pl", "be")}
    assert {f"aidtracker/resources/{path.as_posix()}" for path in files} <= inside
    assert {name.split("/")[0] for name in inside} == {
        "aidtracker",
        f"aidtracker-{PROJECT['version']}.dist-info",
    }


def test_wheel_runs_from_another_folder(wheel: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path / "installed")
    run = subprocess.run(
        [sys.executable, "-P", "-m", "aidtracker", "--db", "new.db", "list", "sites", "--json"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(tmp_path / "installed")},
        capture_output=True,
        text=True,
        check=True,
    )
    assert "WAW" in {site["code"] for site in json.loads(run.stdout)}
