"""Write every generated file, or with --check say which are not as they would be written."""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

from codegen.notifications import notifications

ROOT = Path(__file__).parent.parent
DOCUMENTS = ROOT / "wechatpay" / "openapi" / "documents"


def generated() -> dict[Path, str]:
    """The text of each generated file."""
    types = ROOT / "wechatpay" / "types"
    return {path: _formatted(text) for path, text in {types / "notifications.py": notifications(DOCUMENTS)}.items()}


def _formatted(text: str) -> str:
    command = [sys.executable, "-m", "ruff", "format", "--quiet", "--stdin-filename", "generated.py", "-"]
    return subprocess.run(command, input=text, capture_output=True, text=True, check=True, cwd=ROOT).stdout


def main() -> int:
    """Run."""
    parser = argparse.ArgumentParser(prog="python -m codegen", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; exit with 1 if something would change")
    check = parser.parse_args().check
    changed = [path for path, text in generated().items() if not path.exists() or path.read_text("utf-8") != text]
    for path in changed:
        print(f"{path.relative_to(ROOT)} {'is not as it would be written' if check else 'written'}")
        if not check:
            path.write_text(generated()[path], "utf-8")
    return int(check and bool(changed))


if __name__ == "__main__":
    sys.exit(main())
