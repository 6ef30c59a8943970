"""How the benchmarks measure: contenders by turns in one process, so that what slows one slows the other."""

from __future__ import annotations

import os
import platform
import statistics
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from importlib.metadata import version

MISSED = 3
"""How a benchmark ends when a target was missed; 1 is an error of its own."""
LIBRARIES = ("cryptography", "requests", "urllib3", "aiohttp", "uritemplate")


@dataclass(slots=True)
class Figures:
    """What one operation took in each round: milliseconds of processor time, and of the clock."""

    cpu: list[float] = field(default_factory=list)
    wall: list[float] = field(default_factory=list)

    def __str__(self) -> str:
        cpu, wall = statistics.median(self.cpu), statistics.median(self.wall)
        return f"{cpu:10.3f} {wall:10.3f} {1000 / wall:10.0f}"


def ratio(ones: list[float], others: list[float]) -> float:
    """The median of the ratios of each round: what was slow for both in a round is in neither's favour."""
    return statistics.median(one / other for one, other in zip(ones, others, strict=True))


def machine(*libraries: str) -> str:
    """What it was measured on, in a line."""
    versions = ", ".join(f"{name} {version(name)}" for name in libraries or LIBRARIES)
    python = f"{platform.python_implementation()} {platform.python_version()}"
    return f"{platform.machine()}, {os.cpu_count()} processors, {python}, {versions}"


def repeated(call: Callable[[], object]) -> Callable[[int], None]:
    """*call*, as a contender: done as often as it is told."""

    def repeat(operations: int) -> None:
        for _ in range(operations):
            call()

    return repeat


def alternating(
    contenders: Mapping[str, Callable[[int], object]], *, rounds: int, operations: Mapping[str, int]
) -> dict[str, Figures]:
    """What one operation takes of each contender, which is called with a number of operations to do, by turns."""
    figures = {name: Figures() for name in contenders}
    for name, contender in contenders.items():
        contender(max(1, operations[name] // 5))  # connections, caches
    for turn in range(rounds):
        order = list(contenders)
        for name in order if turn % 2 == 0 else reversed(order):
            cpu, wall = time.process_time(), time.perf_counter()
            contenders[name](operations[name])
            wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
            figures[name].cpu.append(1000 * cpu / operations[name])
            figures[name].wall.append(1000 * wall / operations[name])
    return figures


def table(title: str, figures: Mapping[str, Figures]) -> None:
    """Print *figures*, a line for each contender."""
    print(f"{title:<28}{'ms CPU':>10} {'ms':>10} {'a second':>10}")
    for name, each in figures.items():
        print(f"  {name:<26}{each}")


def verdict(what: str, value: float, target: float, *, at_least: bool = False) -> bool:
    """Print whether *value* is as it should be, and give it."""
    met = value >= target if at_least else value <= target
    wanted = f"{'at least' if at_least else 'at most'} {target:.2f} wanted"
    print(f"  {what}: {value:.2f}, {wanted}: {'met' if met else 'MISSED'}")
    return met
