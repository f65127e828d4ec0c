"""What Meta takes as the body of a message: lengths, counts, what may stand together."""

from __future__ import annotations

from typing import Any


def fits(body: dict[str, Any]) -> bool:
    content = body[body["type"]]
    if body["type"] == "text":
        return 0 < _size(content["body"]) <= 4096
    if body["type"] in ("image", "document"):
        return _size(content.get("caption", "")) <= 1024 and bool(content.get("id"))
    if body["type"] == "audio":
        return bool(content.get("id")) and "caption" not in content
    if body["type"] == "template":
        return bool(content["name"] and content["language"]["code"])
    if body["type"] != "interactive" or not 0 < _size(content["body"]["text"]) <= 1024:
        return False
    if content["type"] == "button":
        replies = [button["reply"] for button in content["action"]["buttons"]]
        unique = len({reply["title"] for reply in replies}) == len(replies)
        short = all(0 < _size(r["title"]) <= 20 and 0 < len(r["id"]) <= 256 for r in replies)
        return 1 <= len(replies) <= 3 and unique and short
    rows = [row for section in content["action"]["sections"] for row in section["rows"]]
    short = all(
        0 < _size(r["title"]) <= 24
        and _size(r.get("description", "")) <= 72
        and 0 < len(r["id"]) <= 200
        for r in rows
    )
    button = 0 < _size(content["action"]["button"]) <= 20
    return "header" not in content and 1 <= len(rows) <= 10 and short and button


def _size(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
