"""A start in earnest refuses what would harm tenants, in sentences that say what to do."""

from __future__ import annotations

import dataclasses
import os
import subprocess
import sys
from pathlib import Path

from bot.check_deploy import faults
from casefile.settings import ROOT, Settings
from casefile.storage.database import migrate
from casefile.storage.unit_of_work import Store
from tests.conftest import fresh_keys


def found(settings: Settings) -> str:
    return "\n".join(faults(settings, outside=False))


def started(*command: str, **settings: str) -> subprocess.CompletedProcess[str]:
    """A program of its own, as a unit of systemd starts it."""
    return subprocess.run(
        [sys.executable, "-m", *command],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), **settings},
        capture_output=True,
        text=True,
        timeout=60,
    )


def test_a_laptop_is_not_ready(settings: Settings) -> None:
    told = found(settings)
    for word in ("WOONKANS_ENVIRONMENT", "https://", "no keys", ".example"):
        assert word in told


def test_what_is_in_order_is_not_named(settings: Settings) -> None:
    good = dataclasses.replace(
        settings,
        environment="productie",
        web_url="https://chat.woonkans.nl",
        desk_url="https://team.woonkans.nl",
        keys="k1:" + "A" * 43 + "=",
    )
    told = found(good)
    assert "WOONKANS" not in told and "keys" not in told and "database" not in told


def test_logins_of_organisations_are_set_up_whole_or_not_at_all(settings: Settings) -> None:
    half = dataclasses.replace(settings, oidc_issuer="http://login.nl")
    told = found(half)
    for words in ("belong together", "must be an https://", "nobody could come in"):
        assert words in told
    assert "OIDC" not in found(settings)


def test_readable_keys_and_stand_ins_are_refused(settings: Settings) -> None:
    assert fresh_keys().keys
    path = settings.data_dir / "keys"
    path.write_text("k1:x")
    path.chmod(0o644)
    told = found(dataclasses.replace(settings, standins=True))
    assert "chmod 600" in told and "WOONKANS_STANDINS" in told


def test_a_start_in_earnest_stops_before_anything_is_made(tmp_path: Path) -> None:
    ended = started(
        "bot.program",
        "migrate",
        WOONKANS_ENVIRONMENT="productie",
        WOONKANS_DATA_DIR=str(tmp_path / "data"),
    )
    assert ended.returncode != 0
    assert "not ready for tenants" in ended.stderr and "Traceback" not in ended.stderr


def test_no_program_starts_with_keys_that_do_not_fit_the_database(
    store: Store, settings: Settings
) -> None:
    """It would greet everybody as a stranger, and keep that beside what there was."""
    with store.unit() as unit:
        unit.conversations.find_or_create("web", "an")
    wrong = {
        "WOONKANS_DATABASE_URL": store.engine.url.render_as_string(hide_password=False),
        "WOONKANS_DATA_DIR": str(settings.data_dir),
        "WOONKANS_KEYS": f"{next(iter(store.keys.keys))}:{'A' * 43}=",
    }
    for command in (["bot.program", "keeper"], ["bot.program", "migrate"], ["bot.run"]):
        ended = started(*command, **wrong)
        assert ended.returncode == 1, command
        assert "is not the key" in ended.stderr and "Traceback" not in ended.stderr, command
    assert "is not the key" in found(
        dataclasses.replace(
            settings,
            database_url=wrong["WOONKANS_DATABASE_URL"],
            keys=wrong["WOONKANS_KEYS"],
        )
    )


def test_keys_that_are_none_are_one_sentence(tmp_path: Path) -> None:
    ended = started("bot.program", "web", WOONKANS_KEYS="k1", WOONKANS_DATA_DIR=str(tmp_path))
    assert ended.returncode == 1 and "Traceback" not in ended.stderr
    assert "WOONKANS_KEYS must be" in ended.stderr


def test_a_link_for_the_administrator_is_no_way_around_what_migrate_refuses(tmp_path: Path) -> None:
    """Tables are what lets programs work: in earnest only `migrate` makes them."""
    asked = {"WOONKANS_ENVIRONMENT": "productie", "WOONKANS_DATA_DIR": str(tmp_path)}
    ended = started("desk.admin", **asked)
    assert ended.returncode == 1 and "bot.program migrate" in ended.stderr
    assert "Traceback" not in ended.stderr and "http" not in ended.stdout
    migrate(f"sqlite:///{tmp_path}/woonkans.sqlite")
    assert "/welkom/" in started("desk.admin", **asked).stdout
