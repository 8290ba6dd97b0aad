"""Looks for what the system must bring (venv, Qt's libraries); installs it where it may.

Runs with the plain python3 of a fresh system, before there is a virtual environment. Leaves with
status 0 when the build can go on, 1 when it cannot.
"""

from __future__ import annotations

import argparse
import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
import sysconfig

OLDEST_PYTHON = (3, 11)

# The library Qt loads, and the Debian package that brings it.
OFFSCREEN = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
}
WINDOWS = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--freezing", action="store_true", help="also what PyInstaller needs")
    freezing: bool = options.parse_args().freezing

    if sys.version_info < OLDEST_PYTHON:
        return _stop(
            f"This is Python {sys.version.split()[0]}; 3.11 or newer is needed."
            " Name one with: make PYTHON=/path/to/python3.11"
        )
    needed = _missing_for_python()
    if sys.platform.startswith("linux"):
        needed += _missing_libraries(OFFSCREEN)
        if freezing:
            needed += _missing_for_freezing()
    wished = _missing_libraries(WINDOWS) if sys.platform.startswith("linux") else []
    if not needed + wished:
        return 0
    if os.geteuid() == 0 and shutil.which("apt-get"):
        return _install(needed + wished)
    if needed:
        return _stop(f"Your system lacks {_listed(needed)}. {_advice(needed + wished)}")
    print(f"Without {_listed(wished)} no window can open on X11. {_advice(wished)}")
    return 0


def _missing_for_python() -> list[str]:
    # Debian's python3 can import venv, yet cannot make one without ensurepip.
    whole = all(importlib.util.find_spec(name) for name in ("venv", "ensurepip"))
    return [] if whole else ["python3-venv"]


def _missing_for_freezing() -> list[str]:
    needed = [] if shutil.which("objdump") else ["binutils"]
    # PyInstaller takes the interpreter's shared library along; Debian ships it apart from python3.
    library = f"libpython{sys.version_info.major}.{sys.version_info.minor}"
    beside = os.path.join(str(sysconfig.get_config_var("LIBDIR")), f"{library}.so.1.0")
    if not os.path.exists(beside):
        needed += _missing_libraries({f"{library}.so.1.0": library})
    return needed


def _missing_libraries(libraries: dict[str, str]) -> list[str]:
    missing = []
    for library, package in libraries.items():
        try:
            ctypes.CDLL(library)
        except OSError:
            missing.append(package)
    return missing


def _install(packages: list[str]) -> int:
    print(f"Installing {_listed(packages)} with apt-get.", flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for words in (
        ["apt-get", "update", "-qq"],
        ["apt-get", "install", "-qq", "--yes", "--no-install-recommends", *packages],
    ):
        done = subprocess.run(
            words, env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True
        )
        if done.returncode != 0:
            return _stop(
                f"{done.stdout}{done.stderr}\napt-get could not do it. {_advice(packages)}"
            )
    return 0


def _advice(packages: list[str]) -> str:
    names = " ".join(packages)
    if not shutil.which("apt-get"):
        return f"Install what your system calls these Debian packages: {names}"
    inner = f"apt-get update && apt-get install --yes --no-install-recommends {names}"
    command = f"sudo sh -c '{inner}'" if shutil.which("sudo") else f"su -c '{inner}'"
    return f"Run this once, then try again:\n\n    {command}\n"


def _listed(packages: list[str]) -> str:
    return ", ".join(packages)


def _stop(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
