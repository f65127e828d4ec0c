"""`make run`: prepares the installation, starts every program, says where to look, stops them all.

Starts programs and watches them; knows nothing of what they do.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from typing import TypeVar

from bot.channels.registered import check_channels, open_channels
from bot.channels.summary import channel_lines
from bot.check_deploy import LOCAL, faults
from bot.discreet_log import log_discreetly
from bot.program import PRIVATE, READY, die_with_parent
from bot.training import train
from casefile.medewerkers.eerste import link_voor_beheerder, nodig_organisaties_uit
from casefile.rechten import Rol
from casefile.settings import ROOT, Settings, SettingsError
from casefile.storage.database import migrate
from casefile.storage.encryption import EncryptionError
from casefile.storage.unit_of_work import Store

T = TypeVar("T")
NEEDED_MB = 200
START_SECONDS = 180
STOP_SECONDS = 5
RESTART_SECONDS = 2


class CannotStart(Exception):
    """One clear sentence for the person who starts it."""


def main() -> int:
    """The exit code. What stands in the way is one sentence, never a traceback."""
    log_discreetly()
    os.umask(PRIVATE)
    try:
        settings = with_standins(Settings.from_env())
        check_channels(settings)
        check(settings)
        if settings.environment != LOCAL:
            refuse(faults(settings, outside=False))
        train(settings)
        return Supervisor(programs_of(settings)).run(
            lambda: prepare(settings), lambda link: announce(settings, link)
        )
    except (CannotStart, SettingsError, EncryptionError) as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    except OSError as error:
        print(
            f"\nCannot start: {error.strerror or error} ({error.filename or ''}).", file=sys.stderr
        )
        return 1


def programs_of(settings: Settings) -> list[str]:
    """The one that takes longest to start comes first."""
    programs = ["worker", "web", "desk", "sender", "reader", "keeper"]
    if settings.local_mailbox:
        programs.append("mailbox")
    if settings.standins:
        programs.append("standins")
    programs += [one.name for one in open_channels(settings) if one.has_program]
    return programs


def prepare(settings: Settings) -> str | None:
    """Tables and people; the link for the first administrator, while there is none."""
    migrate(settings.database_url)
    return first_people(settings)


def refuse(found: list[str]) -> None:
    """In earnest, what would go wrong is said before anybody can come to harm by it."""
    if found:
        raise CannotStart("This is not ready for tenants:\n  " + "\n  ".join(found))


def with_standins(settings: Settings) -> Settings:
    """Where asked for, connect everything that we start to the stand-ins."""
    if not settings.standins:
        return settings
    from standins.phone import standin_environment

    os.environ.update(standin_environment(settings))
    return Settings.from_env()


def check(settings: Settings) -> None:
    """Everything that can be said in one sentence before anything is started."""
    ports = {"WEB": "the chat", "DESK": "the staff pages"}
    if settings.local_mailbox:
        ports |= {"MAILBOX": "the mailbox", "SMTP": "mail"}
    if settings.standins:
        ports |= {"STANDINS": "the stand-ins"}
    for name, what in ports.items():
        port = getattr(settings, f"{name.lower()}_port")
        with contextlib.closing(socket.socket()) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind((settings.host, port))
            except OSError:
                raise CannotStart(
                    f"Port {port} for {what} is in use. "
                    f"Stop what uses it, or set WOONKANS_{name}_PORT."
                ) from None
    settings.data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    free = shutil.disk_usage(settings.data_dir).free // 2**20
    if free < NEEDED_MB:
        raise CannotStart(f"The disk is too full: {free} MB is free, {NEEDED_MB} MB is needed.")


def first_people(settings: Settings) -> str | None:
    """Invite each organisation that has nobody yet; and while there is no administrator, give a
    fresh one-time link that makes one. A start that is cut off loses nothing: the next one gives
    another."""
    store = Store.open(settings)
    with store.unit() as unit:
        nodig_organisaties_uit(unit, settings.desk_url)
        there = bool(unit.staff.with_role(Rol.BEHEERDER))
        link = None if there else link_voor_beheerder(unit, settings.desk_url)
    store.engine.dispose()
    return link


def announce(settings: Settings, admin_link: str | None) -> None:
    """Where everything is. `admin_link`: makes the first administrator; None when there is one."""
    print("\nWoonkans is running. Ctrl-C stops it.\n")
    print(f"  chat          {settings.web_url}/")
    print(f"  staff pages   {settings.desk_url}/")
    if settings.local_mailbox:
        print(f"  mailbox       http://{settings.host}:{settings.mailbox_port}/  (all mail stays)")
    for line in channel_lines(settings):
        print(f"  {line}")
    if admin_link:
        print("\n  The first administrator makes an account here (works once, for 7 days):")
        print(f"    {admin_link}")
        print("  The first team lead of each organisation got an invitation by mail.")
    print(flush=True)


class Supervisor:
    """Starts programs, restarts one that falls over, stops them all."""

    def __init__(self, programs: list[str]) -> None:
        self._programs = programs
        self._children: dict[str, subprocess.Popen[str]] = {}
        self._ready: set[str] = set()
        self._stopping = threading.Event()

    def run(self, prepare: Callable[[], T], when_ready: Callable[[T], None]) -> int:
        """Until a signal, or until one cannot start; the exit code of the whole. The first program
        loads while `prepare` makes everything ready; what that gives goes to `when_ready`."""
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: self._stopping.set())
        try:
            self._start(self._programs[0])
            prepared = prepare()
            for name in self._programs[1:]:
                self._start(name)
            if not self._wait_until_ready():
                return 0 if self._stopping.is_set() else 1
            when_ready(prepared)
            self._watch()
        finally:
            self._stop()
        return 0

    def _start(self, name: str) -> None:
        child = subprocess.Popen(
            [sys.executable, "-m", "bot.program", name],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
            start_new_session=True,  # Ctrl-C reaches us alone; we stop them in order
            preexec_fn=die_with_parent,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        )
        self._children[name] = child
        threading.Thread(target=self._listen, args=(name, child), daemon=True).start()

    def _listen(self, name: str, child: subprocess.Popen[str]) -> None:
        assert child.stdout is not None
        for line in child.stdout:
            if line.strip() == READY:
                self._ready.add(name)

    def _wait_until_ready(self) -> bool:
        deadline = time.monotonic() + START_SECONDS
        while time.monotonic() < deadline and not self._stopping.wait(0.05):
            if self._ready >= set(self._programs):
                return True
            for name, child in self._children.items():
                if child.poll() is not None:
                    print(
                        f"\nThe program '{name}' did not start; the lines above say why.",
                        file=sys.stderr,
                    )
                    return False
        if not self._stopping.is_set():
            missing = ", ".join(sorted(set(self._programs) - self._ready))
            print(f"\nNot ready after {START_SECONDS} s: {missing}.", file=sys.stderr)
        return False

    def _watch(self) -> None:
        while not self._stopping.wait(0.5):
            for name, child in list(self._children.items()):
                if child.poll() is not None:
                    print(f"The program '{name}' stopped; starting it again.", file=sys.stderr)
                    if not self._stopping.wait(RESTART_SECONDS):
                        self._start(name)

    def _stop(self) -> None:
        for child in self._children.values():
            if child.poll() is None:
                child.terminate()
        deadline = time.monotonic() + STOP_SECONDS
        for child in self._children.values():
            with contextlib.suppress(subprocess.TimeoutExpired):
                child.wait(max(0.1, deadline - time.monotonic()))
            if child.poll() is None:
                child.kill()
                child.wait()


if __name__ == "__main__":
    sys.exit(main())
