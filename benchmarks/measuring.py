"""Measurement for the benchmarks: contenders run alternately in one process, so that a disturbance affects all."""

from __future__ import annotations

import os
import platform
import statistics
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from importlib.metadata import version

EXIT_MISSED = 3
"""The exit code of a benchmark that missed a target. 1 means that the benchmark itself failed."""
LIBRARIES = ("cryptography", "requests", "urllib3", "aiohttp", "uritemplate")


@dataclass(slots=True)
class Figures:
    """The time of one operation in each round, in milliseconds: processor time and wall-clock time."""

    cpu: list[float] = field(default_factory=list)
    wall: list[float] = field(default_factory=list)

    def __str__(self) -> str:
        cpu, wall = statistics.median(self.cpu), statistics.median(self.wall)
        return f"{cpu:10.3f} {wall:10.3f} {1000 / wall:10.0f}"


def median_ratio(times: list[float], reference: list[float]) -> float:
    """Return the median of the ratios of each round, which a slow round does not distort."""
    return statistics.median(one / other for one, other in zip(times, reference, strict=True))


def describe_machine(*libraries: str) -> str:
    """Return a line about the machine, Python and *libraries*."""
    versions = ", ".join(f"{name} {version(name)}" for name in libraries or LIBRARIES)
    python = f"{platform.python_implementation()} {platform.python_version()}"
    return f"{platform.machine()}, {os.cpu_count()} processors, {python}, {versions}"


def repeat(call: Callable[[], object]) -> Callable[[int], None]:
    """Return a contender that calls *call* as often as its argument says."""

    def run(operations: int) -> None:
        for _ in range(operations):
            call()

    return run


def measure_alternately(
    contenders: Mapping[str, Callable[[int], object]], *, rounds: int, operations: Mapping[str, int]
) -> dict[str, Figures]:
    """Measure each contender alternately; a contender is called with the number of operations to do."""
    figures = {name: Figures() for name in contenders}
    for name, contender in contenders.items():
        contender(max(1, operations[name] // 5))  # warm up: open connections and fill caches
    for turn in range(rounds):
        order = list(contenders)
        for name in order if turn % 2 == 0 else reversed(order):
            cpu, wall = time.process_time(), time.perf_counter()
            contenders[name](operations[name])
            wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
            figures[name].cpu.append(1000 * cpu / operations[name])
            figures[name].wall.append(1000 * wall / operations[name])
    return figures


def print_table(title: str, figures: Mapping[str, Figures]) -> None:
    """Print *figures*, one line for each contender."""
    print(f"{title:<28}{'ms CPU':>10} {'ms':>10} {'a second':>10}")
    for name, each in figures.items():
        print(f"  {name:<26}{each}")


def check_target(what: str, value: float, target: float, *, at_least: bool = False) -> bool:
    """Print and return whether *value* meets *target*."""
    met = value >= target if at_least else value <= target
    limit = f"{'at least' if at_least else 'at most'} {target:.2f}"
    print(f"  {what}: {value:.2f}, target {limit}: {'met' if met else 'MISSED'}")
    return met
