"""Photographs of a letter that come in by the web page: read into memory, never spooled to disk."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from dataclasses import dataclass

from starlette.datastructures import UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser
from starlette.requests import Request

from bot.channels.body import TooLarge
from bot.ocr.limits import MAX_BYTES, MAX_FILES

MAX_TOGETHER = 2 * MAX_BYTES


class _InMemory(MultiPartParser):
    spool_max_size = MAX_TOGETHER + 1  # the parser would put what is larger in a file


@dataclass(frozen=True)
class Upload:
    nonce: str
    files: tuple[bytes, ...]


async def read_upload(request: Request) -> Upload:
    """Raises `TooLarge` for more bytes or files than a letter has, and for what is no form."""

    async def counted() -> AsyncGenerator[bytes, None]:
        total = 0
        async for chunk in request.stream():
            total += len(chunk)
            if total > MAX_TOGETHER:
                raise TooLarge
            yield chunk

    parser = _InMemory(request.headers, counted(), max_files=MAX_FILES, max_fields=4)
    try:
        form = await parser.parse()
    except (MultiPartException, KeyError, AssertionError):
        raise TooLarge from None
    files = [await f.read() for f in form.getlist("foto") if isinstance(f, UploadFile)]
    nonce = form.get("nonce")
    return Upload(str(nonce)[:64] if isinstance(nonce, str) else "", tuple(filter(None, files)))
