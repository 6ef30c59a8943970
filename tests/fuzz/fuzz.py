"""Coverage-guided fuzzing: whatever comes in, nothing but an error of the one tree comes out.

    python tests/fuzz/fuzz.py [target ...] [--seconds 600]

What a run found to reach new code is merged into `tests/fuzz/corpus/<target>.zip`, which the suite runs through
(`test_corpus.py`). What breaks a rule is left as `crash-...` in the working directory.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

HERE = Path(__file__).parent
CORPUS = HERE / "corpus"
NAMES = ("notifications", "xml", "keys", "replies")


def child(program: str, target_name: str, *options: str) -> None:
    """Run libFuzzer, which ends the process. To merge, it starts *program* anew."""
    import atheris

    sys.path.insert(0, str(HERE))
    with atheris.instrument_imports(include=["wechatpay"]):
        from targets import TARGETS

    atheris.Setup([program, *options], TARGETS[target_name])
    atheris.Fuzz()


def program_of(target: str, folder: Path) -> Path:
    program = folder / target
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" "{__file__}" --child "$0" {target} "$@"\n')
    program.chmod(0o700)
    return program


def fuzz(target: str, seconds: int) -> int:
    """Fuzz *target*, and keep what reaches more of the code than the corpus did."""
    kept = CORPUS / f"{target}.zip"
    with tempfile.TemporaryDirectory() as folder:
        before, merged = Path(folder) / "before", Path(folder) / "merged"
        before.mkdir()
        merged.mkdir()
        if kept.exists():
            zipfile.ZipFile(kept).extractall(before)
        program = program_of(target, Path(folder))
        options = [f"-max_total_time={seconds}", "-max_len=4096", "-timeout=10", "-print_final_stats=1"]
        failed = subprocess.run([program, before, *options], check=False).returncode
        subprocess.run([program, "-merge=1", merged, before], check=True)
        CORPUS.mkdir(exist_ok=True)
        with zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as archive:
            for path in sorted(merged.iterdir()):
                archive.writestr(zipfile.ZipInfo(path.name), path.read_bytes(), zipfile.ZIP_DEFLATED)
        print(f"{target}: {'FAILED' if failed else 'nothing escaped'}; {len(list(merged.iterdir()))} inputs kept")
    return failed


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("targets", nargs="*", metavar="target", help=", ".join(NAMES))
    parser.add_argument("--seconds", type=int, default=600)
    options = parser.parse_args()
    if unknown := set(options.targets) - set(NAMES):
        parser.error(f"no such target: {', '.join(sorted(unknown))}; there are {', '.join(NAMES)}")
    return max(fuzz(target, options.seconds) for target in options.targets or NAMES)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--child"]:
        child(*sys.argv[2:])
    sys.exit(main())
