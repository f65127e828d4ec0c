"""The whole product started as a user starts it, and a headless Chromium to walk it with."""

from __future__ import annotations

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service

from casefile.settings import ROOT

START_SECONDS = 180
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
DRIVER = shutil.which("chromedriver")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@dataclass
class Product:
    """`make run` without make: the same program on free ports and an empty folder."""

    env: dict[str, str]
    process: subprocess.Popen[str]
    lines: list[str] = field(default_factory=list)

    @property
    def output(self) -> str:
        return "".join(self.lines)

    def url(self, name: str) -> str:
        return f"http://127.0.0.1:{self.env[f'WOONKANS_{name}_PORT']}"

    @property
    def admin_link(self) -> str | None:
        """The one-time link that makes the first administrator."""
        match = re.search(r"http://\S+/welkom/\S+", self.output)
        return match.group() if match else None


def start(folder: Path) -> Product:
    env = {
        "WOONKANS_DATA_DIR": str(folder),
        **{f"WOONKANS_{n}_PORT": str(free_port()) for n in ("WEB", "DESK", "MAILBOX", "SMTP")},
    }
    product = Product(
        env,
        subprocess.Popen(
            [sys.executable, "-m", "bot.run"],
            cwd=ROOT,
            env={**os.environ, **env, "PYTHONPATH": str(ROOT)},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        ),
    )

    def listen() -> None:
        assert product.process.stdout is not None
        for line in product.process.stdout:
            product.lines.append(line)

    threading.Thread(target=listen, daemon=True).start()
    deadline = time.monotonic() + START_SECONDS
    # The last it says at the start is an empty line, below the addresses.
    while "staff pages" not in product.output or product.lines[-1] != "\n":
        if product.process.poll() is not None or time.monotonic() > deadline:
            product.process.kill()
            raise AssertionError(f"it did not start:\n{product.output}")
        time.sleep(0.1)
    return product


def stop(product: Product) -> None:
    product.process.send_signal(signal.SIGINT)
    product.process.wait(15)


@pytest.fixture(scope="package")
def product(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Product]:
    running = start(tmp_path_factory.mktemp("var"))
    yield running
    stop(running)


@pytest.fixture
def browser(tmp_path: Path) -> Iterator[webdriver.Chrome]:
    """A small phone."""
    yield from open_browser(tmp_path)


def open_browser(tmp_path: Path, javascript: bool = True) -> Iterator[webdriver.Chrome]:
    if not (CHROMIUM and DRIVER):
        pytest.skip("no Chromium and ChromeDriver on this machine")
    options = Options()
    options.binary_location = CHROMIUM
    for flag in (
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
        f"--user-data-dir={tmp_path / 'profile'}",
        "--window-size=500,900",
    ):
        options.add_argument(flag)
    if not javascript:
        options.add_experimental_option(
            "prefs", {"profile.managed_default_content_settings.javascript": 2}
        )
    driver = webdriver.Chrome(options=options, service=Service(DRIVER))
    driver.set_page_load_timeout(30)
    try:
        yield driver
    finally:
        driver.quit()
