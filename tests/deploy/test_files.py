"""What `deploy/` says exists: programs, ports, units; no container engine is needed to know that."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

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


def test_no_secret_and_nobody_s_data_goes_into_the_image_or_the_repository() -> None:
    left_out = (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines()
    assert {".env", "**/*.env", "var", ".git", ".venv"} <= set(left_out)
    assert "deploy/woonkans.env" in (ROOT / ".gitignore").read_text(encoding="utf-8").splitlines()


def test_the_keys_are_for_our_programs_only() -> None:
    """What faces the internet, and the database, get no more than they need."""
    for name, service in COMPOSE["services"].items():
        if service.get("image") != "woonkans":
            assert "env_file" not in service, name
            given = service.get("environment", {})
            assert not [key for key in given if re.search("KEYS|TOKEN|SECRET|SMTP", key)], name


def test_what_compose_asks_for_is_named_in_the_example() -> None:
    asked = set(re.findall(r"\$\{(\w+):\?\}", (DEPLOY / "compose.yml").read_text("utf-8")))
    caddy = set(re.findall(r"\{\$(\w+)\}", (DEPLOY / "Caddyfile").read_text("utf-8")))
    example = (ROOT / ".env.example").read_text(encoding="utf-8")
    assert asked >= caddy and asked
    for name in asked:
        assert f"#{name}=" in example, name


@pytest.mark.skipif(shutil.which("docker-compose") is None, reason="no docker-compose here")
def test_compose_takes_the_file(tmp_path: Path) -> None:
    for name in ("compose.yml", "Caddyfile"):
        shutil.copy(DEPLOY / name, tmp_path)
    names = ("POSTGRES_PASSWORD", "WOONKANS_WEB_HOST", "WOONKANS_DESK_HOST")
    (tmp_path / "woonkans.env").write_text("".join(f"{name}=x\n" for name in names))
    ended = subprocess.run(
        ["docker-compose", "-f", "compose.yml", "--env-file", "woonkans.env", "config"],
        cwd=tmp_path, capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert ended.returncode == 0, ended.stderr


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="no systemd on this machine")
def test_systemd_takes_the_unit() -> None:
    path = DEPLOY / "systemd/woonkans@.service"
    ended = subprocess.run(
        ["systemd-analyze", "verify", str(path)], capture_output=True, text=True, timeout=60
    )
    assert "Unknown" not in ended.stderr, ended.stderr
