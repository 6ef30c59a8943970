"""The sessions for contributors: `nox -l` lists them, `nox -s tests-3.12` runs one."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import nox

nox.options.sessions = ["lint", "typing", "tests"]
nox.options.reuse_existing_virtualenvs = True
BENCHMARKS = [
    "calls",
    "calls_async",
    "threads",
    "chains",
    "notifications",
    "imports",
    "downloads",
    "memory",
    "bills",
    "growth",
    "sandbox",
    "typing_speed",
]
VERSIONS = ["3.11", "3.12", "3.13", "3.14", "3.15"]


def install(session: nox.Session, *groups: str) -> None:
    """Install this package and the dependency *groups* of pyproject.toml."""
    session.install("--upgrade", "--quiet", "pip")
    session.install("--quiet", ".", *(f"--group={group}" for group in groups))


@nox.session(python=VERSIONS)
def tests(session: nox.Session) -> None:
    """Run the suite against the installed package."""
    install(session, "test")
    session.run("pytest", "-q", "-n", "auto", *session.posargs)


@nox.session(python="3.11")
def lowest(session: nox.Session) -> None:
    """Run the suite with the oldest libraries that pyproject.toml admits."""
    install(session, "test")
    dependencies = nox.project.load_toml("pyproject.toml")["project"]["dependencies"]
    oldest = [re.sub(">=([0-9.]+).*", r"==\1", line) for line in dependencies if ";" not in line]
    session.install("--quiet", *oldest)
    session.run("pytest", "-q", "-n", "auto", *session.posargs)


@nox.session(python="3.11")
def lint(session: nox.Session) -> None:
    """Check the style of the code."""
    install(session, "lint")
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")


@nox.session(python="3.11")
def typing(session: nox.Session) -> None:
    """Check the types with both checkers."""
    install(session, "test", "lint")
    session.run("mypy", "--strict", "wechatpay", "codegen", "examples")
    session.run("python", "-m", "codegen", "--check")
    session.run("pytest", "-q", "tests/typing")
    session.run("pyright", "--pythonpath", "python")


@nox.session(python="3.11")
def audit(session: nox.Session) -> None:
    """Look for known vulnerabilities in the dependencies, extras included."""
    session.install("--quiet", ".[cli,redis,flask,django,fastapi]", "pip-audit")
    session.run("pip-audit", "--strict", "--skip-editable", *session.posargs)


@nox.session(python="3.11")
def soak(session: nox.Session) -> None:
    """Make calls for ten minutes while faults are injected."""
    install(session)
    session.run("python", "tests/soak/soak.py", *session.posargs)


@nox.session(python="3.11")
def fuzz(session: nox.Session) -> None:
    """Fuzz each target for ten minutes: `nox -s fuzz -- xml --seconds 60` runs one target for a minute."""
    install(session)
    session.install("--quiet", "atheris>=3")
    session.run("python", "tests/fuzz/fuzz.py", *session.posargs)


@nox.session(python="3.11")
def mutation(session: nox.Session) -> None:
    """Change the code that verifies, and check that a test fails. Every surviving mutation must be explained."""
    install(session, "test")
    session.install("--quiet", "mutmut>=3.8")
    session.run("mutmut", "run", *session.posargs)
    session.run("python", "tests/mutation/survivors.py")


@nox.session(python="3.11")
def docs(session: nox.Session) -> None:
    """Build the documentation into site/; a broken link is an error."""
    install(session, "docs")
    session.run("python", "-m", "codegen.reference", "docs/endpoints")
    session.run("mkdocs", "build", "--strict", "--quiet", *session.posargs)


@nox.session(python="3.11")
def release(session: nox.Session) -> None:
    """Build the release, check it in an empty environment, and print what to upload."""
    session.install("--quiet", "build", "twine")
    shutil.rmtree("dist/release", ignore_errors=True)
    session.run("python", "-m", "build", "--quiet", "--outdir", "dist/release", ".")
    files = sorted(Path("dist/release").iterdir())
    session.run("twine", "check", "--strict", *map(str, files))
    (wheel,) = (path for path in files if path.suffix == ".whl")
    environment = Path(session.create_tmp()) / "empty"
    session.run("python", "-m", "venv", str(environment))
    python = str(environment / "bin" / "python")
    session.run(python, "-m", "pip", "install", "--quiet", f"{wheel}[cli]", external=True)
    session.run(python, "-I", "-W", "error", "-m", "wechatpay.demo", external=True, silent=True)
    session.run(str(environment / "bin" / "wechatpay"), "doctor", "--sandbox", external=True, silent=True)
    session.log("checked; to upload: twine upload " + " ".join(map(str, files)))


@nox.session(python="3.11")
def bench(session: nox.Session) -> None:
    """Run the benchmarks; each prints its table and its targets. `nox -s bench -- calls` runs one."""
    install(session, "bench", "lint")
    for name in session.posargs or BENCHMARKS:
        session.run("python", f"benchmarks/{name}.py", success_codes=[0, 3])  # 3: the benchmark printed a missed target
