"""Many calls under every fault: at the end the client and the sandbox have the same orders.

    python tests/soak/soak.py [--minutes 10] [--calls 200000]

The sandbox runs in a process of its own. A twentieth of its responses have a fault, its certificate is rotated from
time to time, and the first base URL is a relay that goes down and comes back. Each worker places orders, queries them
and closes some. It records an order as placed after a success, and as absent after an error that says "not sent"; after
any other error it queries the order. At the end the records are compared with the sandbox's orders, and the numbers of
sockets, threads, tasks and bytes of memory with those at the start.
"""

from __future__ import annotations

import argparse
import asyncio
import collections
import gc
import multiprocessing
import os
import socket
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path

import wechatpay
from wechatpay import Retry
from wechatpay.sandbox import Fault, Sandbox

THREADS, TASKS = 6, 30
SHARE = 0.05
FAULTS = [fault for fault in Fault if fault is not Fault.ROTATION]
ROTATE_EVERY, RELAY_UP, RELAY_DOWN = 90.0, 70.0, 20.0
ABSENT, PLACED, CLOSED = 1, 2, 3
STATES = {"NOTPAY": PLACED, "CLOSED": CLOSED}


# --- the other side


def serve(pipe):
    with Sandbox() as sandbox:
        for seed, fault in enumerate(FAULTS):
            seconds = 1.0 if fault is Fault.SLOW else 0.0
            sandbox.faults.add(fault, share=SHARE / len(FAULTS), count=None, seconds=seconds, seed=seed)
        names = ("base_url", "mchid", "merchant_serial", "merchant_private_key", "apiv3_key")
        pipe.send({name: getattr(sandbox, name) for name in names})
        while (asked := pipe.recv()) != "end":
            if asked == "rotate":
                pipe.send(sandbox.rotate_platform_certificate())
            else:
                pipe.send({number: order.state for number, order in sandbox._platform.orders._orders.items()})


def relay(port, target, up):
    """Relay connections from *port* to *target* while *up* is set, and abort them when it is not."""

    async def pump(reader, writer):
        with suppress(OSError):
            while data := await reader.read(65536):
                writer.write(data)
                await writer.drain()
        writer.close()

    async def main():
        writers = set()

        async def accepted(reader, writer):
            there, back = await asyncio.open_connection("127.0.0.1", target)
            writers.update((writer, back))
            await asyncio.gather(pump(reader, back), pump(there, writer))
            writers.difference_update((writer, back))

        server = None
        while True:
            if up.is_set() and server is None:
                server = await asyncio.start_server(accepted, "127.0.0.1", port)
            elif not up.is_set() and server is not None:
                server.close()
                server = None
                for writer in list(writers):
                    writer.transport.abort()
            await asyncio.sleep(0.2)

    asyncio.run(main())


# --- a worker, which runs in a thread or in a task


class Ledger:
    def __init__(self, calls):
        self.states = bytearray(1)
        self.calls = 0
        self.goal = calls
        self.outcomes = collections.Counter()
        self._lock = threading.Lock()

    def number(self):
        with self._lock:
            self.states.append(0)
            return len(self.states) - 1

    def count(self, outcome):
        with self._lock:
            self.calls += 1
            kind = type(outcome).__name__
            self.outcomes[f"{kind} {getattr(outcome, 'status_code', None) or ''}".strip()] += 1


def work(ledger, mchid, deadline):
    """Yield calls, and receive the outcome of each: a response or an error. Sync and async workers run the same."""
    while ledger.calls < ledger.goal or time.monotonic() < deadline:
        index = ledger.number()
        number = f"S{index:08d}"
        state = yield from place(number, mchid, asked=index % 2 == 0, gives_up=index % 10 == 3)
        if state == PLACED:
            yield ("get", "v3/pay/transactions/out-trade-no/{number}", {"number": number, "params": {"mchid": mchid}})
            if index % 5 == 0:
                state = yield from close(number, mchid)
        ledger.states[index] = state


def place(number, mchid, *, asked, gives_up):
    order = {"appid": "wx8888888888888888", "mchid": mchid, "description": "soak", "out_trade_no": number,
             "notify_url": "https://example.invalid/", "amount": {"total": 1}}  # fmt: skip
    while True:
        outcome = yield ("post", "v3/pay/transactions/native", {"json": order, "retry": asked})
        if isinstance(outcome, wechatpay.Response) and outcome.status_code == 200:
            return PLACED
        if not isinstance(outcome, wechatpay.Response) and not outcome.sent:
            return ABSENT  # The sandbox must not have it.
        yield 0.2  # Requests in flight may still arrive.
        state = yield from query_state(number, mchid)
        if state is not ABSENT or gives_up:
            return state


def close(number, mchid):
    path = "v3/pay/transactions/out-trade-no/{number}/close"
    while True:
        outcome = yield ("post", path, {"number": number, "json": {"mchid": mchid}})
        if isinstance(outcome, wechatpay.Response) and outcome.status_code == 204:
            return CLOSED
        yield 0.2
        if (yield from query_state(number, mchid)) == CLOSED:
            return CLOSED


def query_state(number, mchid):
    """Query an order until there is a response, and return its state."""
    while True:
        options = {"number": number, "params": {"mchid": mchid}}
        outcome = yield ("get", "v3/pay/transactions/out-trade-no/{number}", options)
        if isinstance(outcome, wechatpay.Response) and outcome.status_code == 200:
            return STATES[outcome.json()["trade_state"]]
        if isinstance(outcome, wechatpay.ClientError) and outcome.status_code == 404:
            return ABSENT


def by_thread(client, ledger, steps):
    outcome = None
    with suppress(StopIteration):
        while True:
            step = steps.send(outcome)
            if isinstance(step, float):
                time.sleep(step)
                continue
            method, path, options = step
            try:
                outcome = getattr(client.chain(path), method)(**options)
            except wechatpay.ExchangeError as error:
                outcome = error
            ledger.count(outcome)


async def by_task(client, ledger, steps):
    outcome = None
    with suppress(StopIteration):
        while True:
            step = steps.send(outcome)
            if isinstance(step, float):
                await asyncio.sleep(step)
                continue
            method, path, options = step
            try:
                outcome = await getattr(client.chain(path), f"{method}_async")(**options)
            except wechatpay.ExchangeError as error:
                outcome = error
            ledger.count(outcome)


# --- all of it


def resources():
    gc.collect()
    memory = int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    files = len(list(Path("/proc/self/fd").iterdir()))
    return {"memory": memory, "files": files, "threads": threading.active_count()}


def report(ledger, began, now):
    state = resources()
    print(
        f"{now - began:5.0f} s  {ledger.calls:7} calls  {state['memory'] / 2**20:6.1f} MiB  "
        f"{state['files']:4} files  {state['threads']:3} threads",
        flush=True,
    )
    return state


async def watch(ledger, pipe, up, began, tasks, samples):
    """Rotate the certificate and stop the relay from time to time, until the work is done."""
    rotated = toggled = reported = began
    while not all(task.done() for task in tasks):
        await asyncio.sleep(0.2)
        now = time.monotonic()
        if now - rotated > ROTATE_EVERY:
            rotated = now
            pipe.send("rotate")
            await asyncio.to_thread(pipe.recv)
        if now - toggled > (RELAY_UP if up.is_set() else RELAY_DOWN):
            toggled = now
            up.clear() if up.is_set() else up.set()
        if now - reported > 15:
            reported = now
            samples.append((*report(ledger, began, now).values(), len(asyncio.all_tasks())))


async def soak(client, ledger, pipe, up, mchid, deadline):
    began, samples = time.monotonic(), []
    threads = [
        threading.Thread(target=by_thread, args=(client, ledger, work(ledger, mchid, deadline))) for _ in range(THREADS)
    ]
    for thread in threads:
        thread.start()
    tasks = [asyncio.create_task(by_task(client, ledger, work(ledger, mchid, deadline))) for _ in range(TASKS)]
    await watch(ledger, pipe, up, began, tasks, samples)
    await asyncio.gather(*tasks)
    for thread in threads:
        await asyncio.to_thread(thread.join)
    await client.aclose()
    await asyncio.sleep(0.5)
    return time.monotonic() - began, samples, len(asyncio.all_tasks()) - 1


def reachable(port):
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def find_differences(ledger, theirs):
    """Yield the orders whose state differs between the client and the sandbox."""
    mine = {f"S{index:08d}": state for index, state in enumerate(ledger.states) if state in (PLACED, CLOSED)}
    for number in mine.keys() | theirs.keys():
        if mine.get(number) != STATES.get(theirs.get(number)):
            yield number, mine.get(number), theirs.get(number)


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--minutes", type=float, default=10.0, help="at least")
    parser.add_argument("--calls", type=int, default=200_000, help="at least")
    options = parser.parse_args()

    context = multiprocessing.get_context("spawn")
    pipe, theirs = context.Pipe()
    server = context.Process(target=serve, args=(theirs,), daemon=True)
    server.start()
    sandbox = pipe.recv()
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    up = context.Event()
    up.set()
    target = int(sandbox["base_url"].rpartition(":")[2])
    first = context.Process(target=relay, args=(port, target, up), daemon=True)
    first.start()

    while not reachable(port):
        time.sleep(0.1)

    hosts = collections.Counter()
    client = wechatpay.Client(
        mchid=sandbox["mchid"],
        serial=sandbox["merchant_serial"],
        private_key=sandbox["merchant_private_key"],
        apiv3_key=sandbox["apiv3_key"],  # There is no certs=, so that certificates are fetched.
        base_url=[f"http://127.0.0.1:{port}", sandbox["base_url"]],
        timeout=(2.0, 0.5),
        retry=Retry(attempts=3, backoff=0.05, budget=20),
        on_request=lambda event: hosts.update([event.request.url.split("/", 3)[2]]),
    )
    ledger = Ledger(options.calls)
    before = resources()
    deadline = time.monotonic() + options.minutes * 60
    took, samples, tasks = asyncio.run(soak(client, ledger, pipe, up, sandbox["mchid"], deadline))
    after = resources()
    pipe.send("ledger")
    wrong = list(find_differences(ledger, pipe.recv()))
    pipe.send("end")
    first.terminate()
    server.join(10)
    first.join(10)

    orders = collections.Counter(ledger.states[1:])
    early = max(sample[0] for sample in samples[: max(1, len(samples) // 5)]) if samples else before["memory"]
    late = max(sample[0] for sample in samples[-max(1, len(samples) // 5) :]) if samples else after["memory"]
    print(f"\n{ledger.calls} calls in {took:.0f} s ({ledger.calls / took:.0f} a second), {hosts.total()} attempts:")
    for outcome, count in ledger.outcomes.most_common():
        print(f"  {count:8}  {outcome}")
    print(f"attempts at the first base URL {hosts[f'127.0.0.1:{port}']}, at the second {hosts[f'127.0.0.1:{target}']}")
    print(f"orders placed {orders[PLACED]}, closed {orders[CLOSED]}, not placed {orders[ABSENT]}, open {orders[0]}")
    print(f"different on the two sides: {len(wrong)} {wrong[:5]}")
    print(f"memory {early / 2**20:.1f} MiB in the first fifth, {late / 2**20:.1f} MiB in the last")
    print(f"files {before['files']} before, {after['files']} after; threads {before['threads']}, {after['threads']}")
    print(f"tasks left {tasks}")
    checks = {
        "client and sandbox have the same orders": not wrong and not orders[0],
        "both base URLs were used": min(hosts[f"127.0.0.1:{each}"] for each in (port, target)) > 0,
        "no memory is lost": late < early * 1.1 + 4 * 2**20,
        "no socket is lost": after["files"] <= before["files"] + 4,
        "no thread and no task is lost": after["threads"] <= before["threads"] + 1 and tasks == 0,
    }
    for check, holds in checks.items():
        print(f"{'ok  ' if holds else 'FAIL'}  {check}")
    return 0 if all(checks.values()) else 1


if __name__ == "__main__":
    sys.exit(main())
