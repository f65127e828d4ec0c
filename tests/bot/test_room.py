"""A worker that starts while the disk is full waits for room: it unpacks its model there."""

from __future__ import annotations

import errno
import logging

import pytest

from bot.room import when_there_is_room


def test_what_finds_no_room_is_tried_until_there_is(caplog: pytest.LogCaptureFixture) -> None:
    waited: list[float] = []

    def unpack() -> str:
        if len(waited) < 3:
            raise OSError(errno.ENOSPC, "No space left on device")
        return "the model"

    with caplog.at_level(logging.WARNING):
        assert when_there_is_room(unpack, waited.append) == "the model"
    assert len(waited) == 3
    assert caplog.messages == ["the disk is full: waiting for room"], "once, not every time"


def test_what_else_goes_wrong_is_not_waited_for() -> None:
    def unpack() -> str:
        raise PermissionError(errno.EACCES, "Permission denied")

    with pytest.raises(PermissionError):
        when_there_is_room(unpack, lambda seconds: pytest.fail("it waited"))
