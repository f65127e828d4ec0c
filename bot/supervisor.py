"""Starts programs as forks of this process, restarts one that falls over, stops them all.

What they all import is read once and is in memory once: that is why they are forks. A fork copies
no thread, so this process has one. Knows nothing of what the programs do.
"""

from __future__ import annotations

import contextlib
import ctypes
import gc
import multiprocessing
import os
import signal
import sys
import time
from collections.abc import Callable
from multiprocessing.connection import wait
from multiprocessing.context import ForkProcess
from typing import TypeVar

from bot.program import READY, die_with_parent, run
from casefile.settings import ROOT

T = TypeVar("T")
START_SECONDS = 180
STOP_SECONDS = 5
RESTART_SECONDS = 2
LOOK_SECONDS = 0.5
PR_SET_NAME = 15
OURS = (signal.SIGINT, signal.SIGTERM)
_context = multiprocessing.get_context("fork")


class Supervisor:
    """`programs`: names of `bot.program`, the one that takes longest to start first."""

    def __init__(self, programs: list[str], become: Callable[[str], None] = run) -> None:
        self._programs = programs
        self._become = become
        self._children: dict[str, ForkProcess] = {}
        self._told: dict[str, int] = {}  # the pipe in which a program says that it is ready
        self._ready: set[str] = set()
        self._stopping = False
        self._pid = os.getpid()

    def run(self, prepare: Callable[[], T], when_ready: Callable[[T], None]) -> int:
        """Until a signal, or until one cannot start; the exit code of the whole. The first program
        loads while `prepare` makes everything ready; what that gives goes to `when_ready`."""
        for number in OURS:
            signal.signal(number, self._stop_soon)
        try:
            self._start(self._programs[0])
            prepared = prepare()
            for name in self._programs[1:]:
                self._start(name)
            if not self._wait_until_ready():
                return 0 if self._stopping else 1
            when_ready(prepared)
            self._watch()
        finally:
            self._stop()
        return 0

    def _stop_soon(self, *_: object) -> None:
        self._stopping = True

    def _start(self, name: str) -> None:
        gc.collect()
        gc.freeze()  # a child that looks for garbage would copy every page that it looks at
        with contextlib.suppress(KeyError):
            os.close(self._told.pop(name))
        read, write = os.pipe()
        child = _context.Process(target=self._child, args=(name, read, write), name=name)
        signal.pthread_sigmask(signal.SIG_BLOCK, OURS)  # what comes meanwhile is for the program
        try:
            child.start()
        finally:
            signal.pthread_sigmask(signal.SIG_UNBLOCK, OURS)
        os.close(write)
        self._children[name], self._told[name] = child, read

    def _child(self, name: str, read: int, write: int) -> None:
        """The whole life of a program."""
        os.setsid()  # Ctrl-C reaches the parent alone, which stops us in order
        signal.signal(signal.SIGINT, signal.default_int_handler)
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        die_with_parent()
        if os.getppid() != self._pid:  # it was gone before we asked
            return
        signal.pthread_sigmask(signal.SIG_UNBLOCK, OURS)
        os.dup2(write, sys.stdout.fileno())
        for descriptor in (read, write, *self._told.values()):
            os.close(descriptor)
        os.chdir(ROOT)
        os.environ["PYTHONPATH"] = str(ROOT)  # for what the program starts itself
        # What `top` and `ps -e` show.
        ctypes.CDLL(None).prctl(PR_SET_NAME, f"woonkans-{name}".encode(), 0, 0, 0)
        self._become(name)

    def _wait_until_ready(self) -> bool:
        deadline = time.monotonic() + START_SECONDS
        while time.monotonic() < deadline and not self._stopping:
            self._listen(LOOK_SECONDS)
            if self._ready >= set(self._programs):
                return True
            for name, child in self._children.items():
                if child.exitcode is not None:
                    print(
                        f"\nThe program '{name}' did not start; the lines above say why.",
                        file=sys.stderr,
                    )
                    return False
        if not self._stopping:
            missing = ", ".join(sorted(set(self._programs) - self._ready))
            print(f"\nNot ready after {START_SECONDS} s: {missing}.", file=sys.stderr)
        return False

    def _listen(self, seconds: float) -> None:
        """To what programs print, until one says something or ends. What is not read would fill
        its pipe."""
        sentinels = [child.sentinel for child in self._children.values() if child.exitcode is None]
        heard = wait([*self._told.values(), *sentinels], seconds)
        for name, pipe in list(self._told.items()):
            if pipe in heard:
                said = os.read(pipe, 65536)
                if READY.encode() in said.splitlines():
                    self._ready.add(name)
                if not said:
                    os.close(self._told.pop(name))

    def _watch(self) -> None:
        while not self._stopping:
            self._listen(LOOK_SECONDS)
            for name, child in list(self._children.items()):
                if child.exitcode is not None and not self._stopping:
                    print(f"The program '{name}' stopped; starting it again.", file=sys.stderr)
                    again = time.monotonic() + RESTART_SECONDS
                    while time.monotonic() < again and not self._stopping:
                        time.sleep(0.1)
                    if not self._stopping:
                        self._start(name)

    def _stop(self) -> None:
        for child in self._children.values():
            child.terminate()
        deadline = time.monotonic() + STOP_SECONDS
        for child in self._children.values():
            child.join(max(0.1, deadline - time.monotonic()))
            if child.exitcode is None:
                child.kill()
                child.join()
