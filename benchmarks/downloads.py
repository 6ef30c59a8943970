"""A download of 1 GiB with its SHA-1, compared with a bare loop: `python benchmarks/downloads.py [MiB] [rounds]`.

The floor reads with `requests` or `aiohttp`, updates the digest, and writes, with the fastest of several chunk sizes.
"""

from __future__ import annotations

import asyncio
import hashlib
import multiprocessing
import sys
import tempfile
from collections.abc import Awaitable, Callable
from pathlib import Path

import aiohttp
import requests
from measuring import (
    EXIT_MISSED,
    LIBRARIES,
    check_target,
    describe_machine,
    measure_alternately,
    median_ratio,
    print_table,
)
from memory import BLOCK, build_client, serve

CHUNK_SIZE = 256 * 1024


def download_by_hand(session: requests.Session, url: str, target: Path, sha1: str) -> None:
    digest = hashlib.sha1(usedforsecurity=False)
    with session.get(url, stream=True, timeout=(5, 30)) as response, target.open("wb") as file:
        for chunk in response.iter_content(CHUNK_SIZE):
            digest.update(chunk)
            file.write(chunk)
    if digest.hexdigest() != sha1:
        raise ValueError("the SHA-1 of the file differs")


async def download_by_hand_async(session: aiohttp.ClientSession, url: str, target: Path, sha1: str) -> None:
    digest = hashlib.sha1(usedforsecurity=False)
    with target.open("wb") as file:
        async with session.get(url) as response:
            async for chunk in response.content.iter_chunked(CHUNK_SIZE):
                digest.update(chunk)
                file.write(chunk)
    if digest.hexdigest() != sha1:
        raise ValueError("the SHA-1 of the file differs")


def repeat(call: Callable[[], object], target: Path) -> Callable[[int], None]:
    def run(operations: int) -> None:
        for _ in range(operations):
            call()
            target.unlink()  # a bill's target does not exist before its download

    return run


def main() -> int:
    """Measure and print; return the exit code."""
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 1024
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 5
    context = multiprocessing.get_context("spawn")
    ports: multiprocessing.Queue[int] = context.Queue()
    server = context.Process(target=serve, args=(size, ports), daemon=True)
    server.start()
    port = ports.get(timeout=30)
    digest = hashlib.sha1(usedforsecurity=False)
    for _ in range(size):
        digest.update(BLOCK)
    url, sha1 = f"http://127.0.0.1:{port}/v3/billdownload/file?token=x", digest.hexdigest()
    print(describe_machine(*LIBRARIES))
    met = []
    with tempfile.TemporaryDirectory() as directory, asyncio.Runner() as runner, requests.Session() as session:
        target, ours = Path(directory) / "bill", build_client(port)

        async def open_session() -> aiohttp.ClientSession:
            return aiohttp.ClientSession()

        aiohttp_session = runner.run(open_session())
        asynchronous: dict[str, Callable[[], Awaitable[object]]] = {
            "floor": lambda: download_by_hand_async(aiohttp_session, url, target, sha1),
            "wechatpay": lambda: ours.download_async(url, to=target, sha1=sha1),
        }
        cases: dict[str, dict[str, Callable[[], object]]] = {
            "synchronous": {
                "floor": lambda: download_by_hand(session, url, target, sha1),
                "wechatpay": lambda: ours.download(url, to=target, sha1=sha1),
            },
            "asynchronous": {
                name: lambda call=call: runner.run(call())  # type: ignore[misc]
                for name, call in asynchronous.items()
            },
        }
        for kind, calls in cases.items():
            contenders = {name: repeat(call, target) for name, call in calls.items()}
            figures = measure_alternately(contenders, rounds=rounds, operations=dict.fromkeys(calls, 1))
            print_table(f"{size} MiB, {kind}", figures)
            met.append(
                check_target("time / the floor's", median_ratio(figures["wechatpay"].wall, figures["floor"].wall), 1.10)
            )
        runner.run(aiohttp_session.close())
        runner.run(ours.aclose())
    server.terminate()
    return 0 if all(met) else EXIT_MISSED


if __name__ == "__main__":
    sys.exit(main())
