"""The raw body of a webhook call, with a limit: it is read before anybody was checked."""

from __future__ import annotations

from starlette.requests import Request


class TooLarge(Exception):
    """More bytes than any call of this platform has."""


async def read_body(request: Request, limit: int) -> bytes:
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > limit:
            raise TooLarge
    return bytes(body)
