"""Shipped files are found where they are: in the checkout and in a wheel (frozen: smoke.py)."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

from annotator.resources import font_files, resource

ROOT = Path(__file__).resolve().parents[1]


def test_a_checkout_uses_its_own_resources():
    assert resource("sample") == ROOT / "resources" / "sample"


def test_a_wheel_brings_the_resources_and_finds_them(tmp_path: Path):
    built = subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", tmp_path],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert built.returncode == 0, built.stderr
    (wheel,) = tmp_path.glob("*.whl")
    zipfile.ZipFile(wheel).extractall(tmp_path / "site")
    answer = subprocess.run(
        [sys.executable, "-c", "from annotator.resources import resource; print(resource())"],
        env={**os.environ, "PYTHONPATH": str(tmp_path / "site")},
        cwd=tmp_path,
        capture_output=True,
        text=True,
    )
    found = Path(answer.stdout.strip())
    assert found == tmp_path / "site" / "annotator" / "_resources"
    shipped = {file.relative_to(found) for file in (found / "sample").rglob("*") if file.is_file()}
    sample = ROOT / "resources" / "sample"
    assert shipped == {
        file.relative_to(sample.parent) for file in sample.rglob("*") if file.is_file()
    }


def test_both_reading_faces_ship_with_the_app():
    names = {file.name for file in font_files()}
    assert "Amiri-Regular.ttf" in names
    assert any(name.startswith("NotoSansArabic") for name in names)
