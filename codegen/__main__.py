"""Write every generated file, or with --check say which are not as they would be written."""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

from codegen.endpoints import areas, chains, shapes, stub
from codegen.notifications import notifications
from codegen.schema import render
from wechatpay.openapi import operations

ROOT = Path(__file__).parent.parent
TYPES, STUBS = Path("wechatpay/types"), Path("wechatpay/openapi")
BY_HAND = {TYPES / "__init__.py", STUBS / "node.pyi"}


def generated() -> dict[Path, str]:
    """The text of each generated file."""
    found = areas(operations())
    texts = {TYPES / "notifications.py": notifications(), STUBS / "chains.pyi": chains(found)}
    for area, members in found.items():
        module, described = shapes(members)
        texts[TYPES / f"{area}.py"] = render(module, [])
        texts[STUBS / f"{area}.pyi"] = stub(area, module, described)
    return _formatted(texts)


def _formatted(texts: dict[Path, str]) -> dict[Path, str]:
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
    """Run."""
    parser = argparse.ArgumentParser(prog="python -m codegen", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; exit with 1 if something would change")
    check = parser.parse_args().check
    texts = generated()
    here = {
        path.relative_to(ROOT)
        for folder, end in ((TYPES, "py"), (STUBS, "pyi"))
        for path in (ROOT / folder).glob(f"*.{end}")
    }
    stale = here - set(texts) - BY_HAND
    changed = [path for path, text in texts.items() if path not in here or (ROOT / path).read_text("utf-8") != text]
    for path in sorted([*stale, *changed]):
        print(f"{path} {'is not as it would be written' if check else 'removed' if path in stale else 'written'}")
        if not check:
            (ROOT / path).unlink() if path in stale else (ROOT / path).write_text(texts[path], "utf-8")
    return int(check and bool(changed or stale))


if __name__ == "__main__":
    sys.exit(main())
