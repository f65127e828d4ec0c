"""`make run`: prepares the installation, has every program started, says where to look.

Knows nothing of what programs do; starting and watching is for `supervisor`.
"""

from __future__ import annotations

import contextlib
import importlib
import os
import shutil
import socket
import subprocess
import sys

from bot.channels.registered import check_channels, open_channels
from bot.channels.summary import channel_lines
from bot.check_deploy import faults
from bot.discreet_log import log_discreetly
from bot.program import PRIVATE
from bot.supervisor import Supervisor
from bot.training import trained_model
from casefile.medewerkers.eerste import link_voor_beheerder, nodig_organisaties_uit
from casefile.rechten import Rol
from casefile.settings import LOCAL, ROOT, Settings, SettingsError
from casefile.storage.database import migrate
from casefile.storage.encryption import EncryptionError
from casefile.storage.key_check import check_keys
from casefile.storage.unit_of_work import Store
from casefile.teksten.lezer import Teksten

NEEDED_MB = 200
# What programs import, read once for each of them: small, and of all but the worker.
SMALL = (
    "bot.channels.web.app",
    "bot.keeper",
    "bot.mailbox",
    "bot.reader",
    "bot.sending",
    "desk.app",
)


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
        train_apart(settings)
        read_texts()
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


def train_apart(settings: Settings) -> None:
    """In a process of its own, which takes TensorFlow and its threads with it when it ends."""
    if not trained_model(settings).exists():
        done = subprocess.run([sys.executable, "-m", "bot.training"], cwd=ROOT)
        if done.returncode:
            raise SystemExit(done.returncode)


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
    read_ahead()
    migrate(settings.database_url)
    return first_people(settings)


def read_texts() -> None:
    """What nearly all of them say. What is wrong with it is for a program to tell."""
    with contextlib.suppress(Exception):
        Teksten.standaard()


def read_ahead() -> None:
    """What programs import. What is wrong with it is for a program to tell."""
    for name in SMALL:
        with contextlib.suppress(Exception):
            importlib.import_module(name)


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
    settings.data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    free = shutil.disk_usage(settings.data_dir).free // 2**20
    if free < NEEDED_MB:
        raise CannotStart(f"The disk is too full: {free} MB is free, {NEEDED_MB} MB is needed.")
    check_keys(settings)
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


if __name__ == "__main__":
    sys.exit(main())
