"""What `deploy/` says exists: programs, ports, units; no container engine is needed to know that."""

from __future__ import annotations

import re
import shutil
import subprocess

import pytest
import yaml

from bot.program import PROGRAMS
from casefile.settings import ROOT, Settings

DEPLOY = ROOT / "deploy"
COMPOSE = yaml.safe_load((DEPLOY / "compose.yml").read_text(encoding="utf-8"))
UNIT = (DEPLOY / "systemd/woonkans@.service").read_text(encoding="utf-8")
NEEDED = {"web", "desk", "worker", "sender", "reader", "keeper"}


def test_every_program_that_an_installation_needs_is_started_and_exists() -> None:
    started = {
        service["command"][0]
        for service in COMPOSE["services"].values()
        if service.get("image") == "woonkans"
    }
    assert NEEDED < started <= set(PROGRAMS)


def test_nothing_but_the_proxy_is_reachable_from_outside() -> None:
    open_to_all = {n for n, service in COMPOSE["services"].items() if service.get("ports")}
    assert open_to_all == {"proxy"}


def test_no_program_of_ours_leaves_a_core_dump_or_writes_where_it_need_not() -> None:
    for name, service in COMPOSE["services"].items():
        if service.get("image") == "woonkans":
            assert service["read_only"] and service["ulimits"]["core"] == 0, name
            assert service["cap_drop"] == ["ALL"], name
    assert "LimitCORE=0" in UNIT and "UMask=0077" in UNIT and "ProtectSystem=strict" in UNIT


def test_the_proxy_passes_streams_on_at_once_to_ports_that_we_listen_on() -> None:
    caddy = (DEPLOY / "Caddyfile").read_text(encoding="utf-8")
    defaults = Settings(ROOT, "sqlite://")
    assert f"web:{defaults.web_port}" in caddy and f"desk:{defaults.desk_port}" in caddy
    assert caddy.count("flush_interval -1") == caddy.count("reverse_proxy")
    assert "/metrics" not in caddy


def test_the_image_names_files_that_are_there() -> None:
    text = (DEPLOY / "Containerfile").read_text(encoding="utf-8")
    for line in re.findall(r"^COPY (.+)$", text, re.MULTILINE):
        for name in line.split()[:-1]:
            assert (ROOT / name).exists(), name


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="no systemd on this machine")
def test_systemd_takes_the_unit() -> None:
    path = DEPLOY / "systemd/woonkans@.service"
    ended = subprocess.run(
        ["systemd-analyze", "verify", str(path)], capture_output=True, text=True, timeout=60
    )
    assert "Unknown" not in ended.stderr, ended.stderr
