"""The inputs that the fuzzer found interesting, run again on every target."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from .targets import TARGETS

CORPUS = Path(__file__).parent / "corpus"


@pytest.mark.parametrize("target", TARGETS)
def test_nothing_escapes(target):
    with zipfile.ZipFile(CORPUS / f"{target}.zip") as archive:
        names = archive.namelist()
        assert len(names) > 10
        for name in names:
            TARGETS[target](archive.read(name))
