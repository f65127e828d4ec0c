"""A start in earnest refuses what would harm tenants, in sentences that say what to do."""

from __future__ import annotations

import dataclasses
import os
import subprocess
import sys
from pathlib import Path

from bot.check_deploy import faults
from casefile.settings import ROOT, Settings
from tests.conftest import fresh_keys


def found(settings: Settings) -> str:
    return "\n".join(faults(settings, outside=False))


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
    ended = subprocess.run(
        [sys.executable, "-m", "bot.program", "migrate"],
        cwd=ROOT,
        env={
            **os.environ,
            "PYTHONPATH": str(ROOT),
            "WOONKANS_ENVIRONMENT": "productie",
            "WOONKANS_DATA_DIR": str(tmp_path / "data"),
        },
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert ended.returncode != 0
    assert "not ready for tenants" in ended.stderr and "Traceback" not in ended.stderr
