"""Bytes from outside, with a limit: a webhook's body is read before anybody was checked."""

from __future__ import annotations

import httpx
from starlette.requests import Request


class TooLarge(Exception):
    """More bytes than what is asked for can have."""


async def read_body(request: Request, limit: int) -> bytes:
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > limit:
            raise TooLarge
    return bytes(body)


def download(client: httpx.Client, url: str, limit: int) -> bytes:
    """At most `limit` bytes. Raises `TooLarge`."""
    body = bytearray()
    with client.stream("GET", url) as response:
        response.raise_for_status()
        for chunk in response.iter_bytes():
            body += chunk
            if len(body) > limit:
                raise TooLarge
    return bytes(body)
