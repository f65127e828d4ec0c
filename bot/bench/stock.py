"""Stock Rasa as it comes: its server, REST channel, SQLite, action server with thin actions.

The same intents, sentences and texts as the product; nothing of ours in the way of a message.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx
import yaml

from bot.bench.machine import free_port
from casefile.settings import ROOT

CONFIG = Path(__file__).with_name("stock.yml")
START_SECONDS = 300.0


@dataclass
class Running:
    """`pids`: the starters of everything that belongs to it. `desk`: the staff pages, where there
    are any."""

    address: str
    pids: tuple[int, ...]
    ready_s: float
    desk: str = ""


def train_in_time(folder: Path, part: int, seconds: float) -> tuple[Path, float, int]:
    """(the model, seconds it took, `part`): where time is short only every so many-th sentence, and
    when that takes longer than these seconds far fewer of them."""
    try:
        return (*train(folder, part, seconds), part)
    except subprocess.TimeoutExpired:
        part *= 10
        try:
            return (*train(folder, part, seconds), part)
        except subprocess.TimeoutExpired:
            raise SystemExit("Stock Rasa could not be trained in time on this machine.") from None


def train(folder: Path, part: int = 1, seconds: float | None = None) -> tuple[Path, float]:
    """(the model, seconds it took), on every so many-th sentence."""
    stories = folder / "stories.yml"
    stories.write_text(yaml.safe_dump(_stories(), allow_unicode=True), encoding="utf-8")
    sentences = folder / "sentences.yml"
    sentences.write_text(yaml.safe_dump(_sentences(part), allow_unicode=True), encoding="utf-8")
    began = time.monotonic()
    data = [str(sentences), "bot/rules", "content", str(stories)]
    options = ["--augmentation", "0", "--out", str(folder), "--fixed-model-name", "stock"]
    files = ["--config", str(CONFIG), "--domain", "bot/domain", "--data", *data]
    _rasa(seconds, "train", *files, *options).check_returncode()
    return folder / "stock.tar.gz", time.monotonic() - began


def _sentences(part: int) -> dict[str, object]:
    found = []
    for file in sorted((ROOT / "nlu_data").glob("*.yml")):
        for intent in yaml.safe_load(file.read_text(encoding="utf-8")).get("nlu", []):
            if "intent" in intent:
                lines = str(intent["examples"]).splitlines()
                kept = "\n".join(lines[::part]) + "\n"
                found.append({"intent": intent["intent"], "examples": kept})
    return {"version": "3.1", "nlu": found}


def _stories() -> dict[str, object]:
    """TED learns from stories: what the rules say, two turns in a row."""
    rules = yaml.safe_load((ROOT / "bot/rules/rules.yml").read_text(encoding="utf-8"))["rules"]
    pairs = []
    for rule in rules:
        first, action = rule["steps"][0], rule["steps"][1]["action"]
        intents = [step["intent"] for step in first["or"]] if "or" in first else [first["intent"]]
        pairs += [(intent, action) for intent in intents]
    stories = [
        {
            "story": f"story {number}",
            "steps": [
                {"intent": intent},
                {"action": action},
                {"intent": pairs[number - 1][0]},
                {"action": pairs[number - 1][1]},
            ],
        }
        for number, (intent, action) in enumerate(pairs)
    ]
    return {"version": "3.1", "stories": stories}


@contextmanager
def running(model: Path, folder: Path) -> Iterator[Running]:
    """Both servers, until the block ends."""
    port, actions_port = free_port(), free_port()
    endpoints = {
        "action_endpoint": {"url": f"http://127.0.0.1:{actions_port}/webhook"},
        "tracker_store": {"type": "SQL", "dialect": "sqlite", "db": str(folder / "rasa.db")},
    }
    (folder / "endpoints.yml").write_text(yaml.safe_dump(endpoints))
    (folder / "credentials.yml").write_text("rest:\n")
    began = time.monotonic()
    programs = [
        _start("rasa_sdk", "--actions", "bot.bench.dunne_acties", "--port", str(actions_port)),
        _start("rasa", "run", "-m", str(model), "--endpoints", str(folder / "endpoints.yml"),
               "--credentials", str(folder / "credentials.yml"), "-i", "127.0.0.1",
               "--port", str(port)),
    ]  # fmt: skip
    address = f"http://127.0.0.1:{port}"
    try:
        _wait(address)
        yield Running(address, tuple(p.pid for p in programs), time.monotonic() - began)
    finally:
        for program in programs:
            program.terminate()
        for program in programs:
            try:
                program.wait(10)
            except subprocess.TimeoutExpired:
                program.kill()


def _wait(address: str) -> None:
    """Until it answers a message."""
    end = time.monotonic() + START_SECONDS
    while time.monotonic() < end:
        try:
            answer = httpx.post(
                f"{address}/webhooks/rest/webhook",
                json={"sender": "eerste", "message": "/vraag_vonnis"},
                timeout=30,
            )
            if answer.is_success and answer.json():
                return
        except httpx.HTTPError:
            time.sleep(0.2)
    raise SystemExit("Stock Rasa did not start.")


def _rasa(seconds: float | None, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "rasa", *arguments], cwd=ROOT, env=_environment(), check=False,
        stdout=subprocess.DEVNULL, timeout=seconds,
    )  # fmt: skip


def _start(module: str, *arguments: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", module, *arguments],
        cwd=ROOT,
        env=_environment(),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def _environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT), "LOG_LEVEL": "ERROR"}
