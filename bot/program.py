"""One of the programs that together are the product: `python -m bot.program NAME`.

Wires a program's parts together and runs it until it is told to stop. Holds no rules.
"""

from __future__ import annotations

import asyncio
import contextlib
import ctypes
import gc
import os
import resource
import signal
import sys
import threading
import time
from collections.abc import Callable

import uvicorn
from starlette.applications import Starlette

from bot.channels.channel import Channel
from bot.channels.registered import CHANNELS
from bot.discreet_log import log_discreetly
from bot.resting import Work, repeat, until
from casefile.settings import LOCAL, Settings, SettingsError
from casefile.storage.encryption import EncryptionError
from casefile.storage.key_check import check_keys
from casefile.storage.unit_of_work import Store

STOP_SECONDS = 3.0
BEAT_SECONDS = 30.0
TICK_SECONDS = 0.5
READER_LULL = 0.5  # seconds: a letter takes longer than that to read, most messages are none
READY = "ready"
NO_STORE = ("mailbox", "standins")
PR_SET_PDEATHSIG = 1
PRIVATE = 0o077  # the umask: what we write is for the user who runs the product

# Imports stand inside: a program must not load what only another one needs (Rasa is large).


def run_web(settings: Settings) -> None:
    """The chat page and the platforms' webhooks."""
    from bot.channels.web.app import create_app

    _serve(create_app(Store.open(settings), settings), settings.host, settings.web_port)


def run_desk(settings: Settings) -> None:
    """The staff pages."""
    from desk.app import create_app

    _serve(create_app(Store.open(settings), settings), settings.host, settings.desk_port)


def run_mailbox(settings: Settings) -> None:
    """Takes mail over SMTP and shows it; only locally."""
    from bot.mailbox import Mailbox, create_app, serve_smtp

    box = Mailbox(settings.data_dir / "mailbox")
    loop = asyncio.new_event_loop()
    smtp = threading.Thread(
        target=lambda: loop.run_until_complete(
            serve_smtp(box, settings.smtp_host, settings.smtp_port)
        ),
        daemon=True,
    )
    smtp.start()
    _serve(create_app(box), settings.host, settings.mailbox_port)


def run_worker(settings: Settings) -> None:
    """Answers messages, with the model of the present inputs."""
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    gc.disable()  # a fifth of what loading takes went to looking for garbage that is not there
    from bot import voice
    from bot.brain import Brain
    from bot.room import when_there_is_room
    from bot.training import trained_model
    from bot.worker import Worker
    from casefile.storage.database import create_engine, wait_for_migration
    from casefile.teksten.lezer import Teksten

    model = trained_model(settings)
    brain = when_there_is_room(lambda: Brain.load(model))  # it is unpacked first
    gc.freeze()  # what is loaded stays
    gc.enable()
    engine = create_engine(settings.database_url)
    wait_for_migration(engine)  # it was started first, because the model takes long to load
    engine.dispose()
    store = Store.open(settings)
    aloud = settings.read_aloud and voice.is_here()
    worker = Worker(store, brain, Teksten.standaard(), aloud)

    def rest() -> float:
        with store.read() as unit:
            return until(unit.inbox.next_try(), unit.now)

    _loop("worker", store, Work(worker.handle_next, rest))


def run_sender(settings: Settings) -> None:
    """Brings replies and doorverwijzingen to where they must go."""
    from bot.sending import ways_out

    store = Store.open(settings)
    _loop("sender", store, *ways_out(store, settings))


def run_reader(settings: Settings) -> None:
    """Reads the letters that tenants photograph."""
    from bot.reader import Reader, downloads

    store = Store.open(settings)
    reader = Reader(store, downloads(settings))

    def rest() -> float:
        with store.read() as unit:
            return until(unit.brieffotos.next_try(), unit.now)

    _loop("reader", store, Work(reader.read_next, rest, lull=READER_LULL))


def run_keeper(settings: Settings) -> None:
    """What must happen although nobody writes."""
    from bot.keeper import Keeper
    from casefile.teksten.lezer import Teksten

    store = Store.open(settings)
    keeper = Keeper(store, Teksten.standaard())
    _loop("keeper", store, Work(keeper.step, keeper.rest, heard=False))


def run_migrate(settings: Settings) -> None:
    """Refuses what is not ready for tenants, brings the database to the newest version; ends."""
    from bot.check_deploy import faults
    from casefile.storage.database import migrate

    found = [] if settings.environment == LOCAL else faults(settings, outside=False)
    if found:
        raise SystemExit("This is not ready for tenants:\n  " + "\n  ".join(found))
    migrate(settings.database_url)


def run_metrics(settings: Settings) -> None:
    """Counts and ages for Prometheus, and whether the other programs are at work."""
    from bot.metrics import create_app

    _serve(create_app(Store.open(settings)), settings.host, settings.metrics_port)


def run_standins(settings: Settings) -> None:
    """Stand-ins of Telegram and WhatsApp, with a page on which one chats as a phone."""
    from standins.phone import create_app

    _serve(create_app(settings), settings.host, settings.standins_port)


def run_channel(channel: Channel) -> Callable[[Settings], None]:
    """What a channel does all day, where it needs a program of its own."""

    def run(settings: Settings) -> None:
        channel.run(Store.open(settings), settings, lambda: print(READY, flush=True))

    return run


PROGRAMS: dict[str, Callable[[Settings], None]] = {
    "web": run_web,
    "desk": run_desk,
    "mailbox": run_mailbox,
    "worker": run_worker,
    "sender": run_sender,
    "reader": run_reader,
    "keeper": run_keeper,
    "standins": run_standins,
    "metrics": run_metrics,
    "migrate": run_migrate,
    **{channel.name: run_channel(channel) for channel in CHANNELS if channel.has_program},
}


def _beating(name: str, store: Store) -> Work:
    """Says every half minute that this program runs."""

    def beat() -> bool:
        with store.unit() as unit:
            unit.heartbeats.beat(name)
        return False

    return Work(beat, lambda: BEAT_SECONDS, heard=False)


def _loop(name: str, store: Store, *works: Work) -> None:
    """Work until a signal of the system, each work in a thread of its own."""
    works = (*works, _beating(name, store))
    stopping = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stopping.set())
    threads = [
        threading.Thread(target=repeat, args=(work, stopping, store.signal), daemon=True)
        for work in works
    ]
    for thread in threads:
        thread.start()
    print(READY, flush=True)
    stopping.wait()
    store.signal.close()
    for thread in threads:  # what is being done is done whole, within reason
        thread.join(STOP_SECONDS / len(threads))


class _CalmServer(uvicorn.Server):
    """Looks twice a second whether it must stop, not ten times: three of these never sleep else."""

    async def main_loop(self) -> None:
        """Each tenth tick of theirs makes the Date header anew: ours are all such ticks."""
        while not await self.on_tick(counter=0):
            await asyncio.sleep(TICK_SECONDS)


def server_for(app: Starlette, host: str, port: int) -> uvicorn.Server:
    """A web server that logs errors by way of `discreet_log`, and no addresses of pages."""
    return _CalmServer(
        uvicorn.Config(
            app,
            host=host,
            port=port,
            log_config=None,
            log_level="error",
            access_log=False,
            server_header=False,
            timeout_graceful_shutdown=2,
            ws="none",  # not used, and uvicorn's own needs a newer websockets than Rasa allows
        )
    )


def _serve(app: Starlette, host: str, port: int) -> None:
    server = server_for(app, host, port)

    def announce() -> None:
        while not server.started:
            time.sleep(0.02)
        print(READY, flush=True)

    threading.Thread(target=announce, daemon=True).start()
    server.run()


def die_with_parent() -> None:
    """Linux: when the starter is killed, so are we; nothing is left running."""
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGTERM)


def main() -> None:
    """Runs the program of that name until it is told to stop."""
    log_discreetly()
    name = sys.argv[1] if len(sys.argv) > 1 else ""
    if name not in PROGRAMS:
        raise SystemExit(f"Say which program: {', '.join(PROGRAMS)}.")
    die_with_parent()
    try:
        if name not in NO_STORE:
            check_keys(Settings.from_env())
    except (SettingsError, EncryptionError) as error:
        raise SystemExit(str(error)) from None
    run(name)


def run(name: str) -> None:
    """Be the program of that name until told to stop."""
    os.umask(PRIVATE)
    # What people wrote is in our memory: no file of it when we fall over.
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    with contextlib.suppress(KeyboardInterrupt):  # Ctrl-C on a program that runs alone
        PROGRAMS[name](Settings.from_env())


if __name__ == "__main__":
    main()
