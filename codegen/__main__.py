"""Write every generated file, or with --check report the files that are out of date."""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

from codegen.endpoints import build_shapes, group_by_area, render_chains, render_stub
from codegen.notifications import render_notifications
from codegen.schema import render
from wechatpay.openapi import operations

ROOT = Path(__file__).parent.parent
TYPES, STUBS = Path("wechatpay/types"), Path("wechatpay/openapi")
HAND_WRITTEN = {TYPES / "__init__.py", STUBS / "node.pyi"}


def render_all() -> dict[Path, str]:
    """Return the text of each generated file."""
    by_area = group_by_area(operations())
    texts = {TYPES / "notifications.py": render_notifications(), STUBS / "chains.pyi": render_chains(by_area)}
    for area, members in by_area.items():
        module, shapes = build_shapes(members)
        texts[TYPES / f"{area}.py"] = render(module, [])
        texts[STUBS / f"{area}.pyi"] = render_stub(area, module, shapes)
    return _format(texts)


def _format(texts: dict[Path, str]) -> dict[Path, str]:
    with tempfile.TemporaryDirectory() as directory:
        for path, text in texts.items():
            (Path(directory) / path).parent.mkdir(parents=True, exist_ok=True)
            (Path(directory) / path).write_text(text, "utf-8")
        command = [
            sys.executable,
            "-m",
            "ruff",
            "format",
            "--quiet",
            "--no-cache",
            "--config",
            str(ROOT / "pyproject.toml"),
        ]
        subprocess.run([*command, "--config", "extend-exclude = []", directory], check=True)
        return {path: (Path(directory) / path).read_text("utf-8") for path in texts}


def main() -> int:
    """Write or check the files; return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m codegen", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; exit with 1 if a file is out of date")
    is_check = parser.parse_args().check
    texts = render_all()
    existing = {
        path.relative_to(ROOT)
        for folder, end in ((TYPES, "py"), (STUBS, "pyi"))
        for path in (ROOT / folder).glob(f"*.{end}")
    }
    stale = existing - set(texts) - HAND_WRITTEN
    changed = [path for path, text in texts.items() if path not in existing or (ROOT / path).read_text("utf-8") != text]
    for path in sorted([*stale, *changed]):
        if is_check:
            print(f"{path} is out of date: run python -m codegen")
        else:
            print(f"{path} {'removed' if path in stale else 'written'}")
            (ROOT / path).unlink() if path in stale else (ROOT / path).write_text(texts[path], "utf-8")
    return int(is_check and bool(changed or stale))


if __name__ == "__main__":
    sys.exit(main())
