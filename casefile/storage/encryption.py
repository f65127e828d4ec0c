"""Encryption at rest: AES-256-GCM, one data key per owner, wrapped by the installation's key.

An owner is a conversation or a doorverwijzing; deleting its key makes what it encrypted unreadable
wherever a copy may have stayed. Knows nothing of what is inside the bytes.
"""

from __future__ import annotations

import base64
import contextlib
import hashlib
import hmac
import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

NONCE_BYTES = 12


class EncryptionError(RuntimeError):
    """A value cannot be read with the keys of this installation."""


@dataclass(frozen=True)
class KeyRing:
    """The installation's keys by id; the first one encrypts, all of them decrypt."""

    keys: dict[str, bytes]

    @classmethod
    def parse(cls, text: str) -> KeyRing:
        """`id:base64,id:base64`; each key is 32 bytes."""
        keys = {}
        for part in text.split(","):
            key_id, _, encoded = part.strip().partition(":")
            try:
                key = base64.urlsafe_b64decode(encoded)
            except ValueError:
                key = b""
            if not key_id or len(key_id.encode()) > 16 or len(key) != 32:
                raise EncryptionError(
                    "WOONKANS_KEYS must be id:base64 pairs of 32-byte keys, split by commas."
                )
            keys[key_id] = key
        return cls(keys)

    @classmethod
    def load_or_create(cls, configured: str | None, path: Path) -> KeyRing:
        """The configured keys, else the key file, made at the first start (owner-readable only)."""
        if configured:
            return cls.parse(configured)
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            fresh = f"k1:{base64.urlsafe_b64encode(os.urandom(32)).decode()}"
            whole = path.with_name(f".{path.name}-{os.urandom(6).hex()}")
            descriptor = os.open(whole, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(descriptor, "w") as file:
                file.write(fresh + "\n")
                file.flush()
                os.fsync(file.fileno())
            with contextlib.suppress(FileExistsError):  # of two that start at once, one makes it
                os.link(whole, path)
            whole.unlink()
        return cls.parse(path.read_text().strip())

    def blind_index(self, purpose: str, value: str) -> str:
        """A keyed hash by which a value can be looked up without being stored.

        Uses the LAST key: new keys are put in front, so look-ups survive a rotation.
        """
        key = hashlib.sha256(b"blind:" + list(self.keys.values())[-1]).digest()
        return hmac.new(key, f"{purpose}|{value}".encode(), hashlib.sha256).hexdigest()

    def address_index(self, channel: str, address: str) -> str:
        """By which a person is found on a platform."""
        return self.blind_index(f"address|{channel}", address)

    def wrap(self, owner: str, data_key: bytes) -> bytes:
        """The data key under the current installation key, with the key's id in front."""
        key_id = next(iter(self.keys))
        sealed = _seal(self.keys[key_id], f"key|{owner}", data_key)
        return bytes([len(key_id.encode())]) + key_id.encode() + sealed

    def is_current(self, wrapped: bytes) -> bool:
        """True when it is under the key that encrypts now."""
        return wrapped[1 : 1 + wrapped[0]].decode() == next(iter(self.keys))

    def unwrap(self, owner: str, wrapped: bytes) -> bytes:
        """Raises `EncryptionError` for a key that is not here, or another owner's."""
        key_id = wrapped[1 : 1 + wrapped[0]].decode()
        if key_id not in self.keys:
            raise EncryptionError(f"Key {key_id!r} is not in WOONKANS_KEYS.")
        return _open(self.keys[key_id], f"key|{owner}", wrapped[1 + wrapped[0] :])


@dataclass(frozen=True)
class Cipher:
    """Seals values of one owner; `place` ("table|column") is authenticated against swapping."""

    owner: str
    data_key: bytes

    def seal(self, place: str, value: Any) -> bytes:
        """Encrypt a JSON value, or bytes as they are."""
        plain = (
            value if isinstance(value, bytes) else json.dumps(value, ensure_ascii=False).encode()
        )
        return _seal(self.data_key, f"{place}|{self.owner}", plain)

    def open(self, place: str, sealed: bytes) -> Any:
        """The JSON value; raises `EncryptionError` when it was sealed for another place."""
        return json.loads(self.open_bytes(place, sealed))

    def open_bytes(self, place: str, sealed: bytes) -> bytes:
        """The same for bytes."""
        return _open(self.data_key, f"{place}|{self.owner}", sealed)


def new_data_key() -> bytes:
    """256 random bits."""
    return os.urandom(32)


def _seal(key: bytes, place: str, plain: bytes) -> bytes:
    nonce = os.urandom(NONCE_BYTES)
    return nonce + AESGCM(key).encrypt(nonce, plain, place.encode())


def _open(key: bytes, place: str, sealed: bytes) -> bytes:
    try:
        return AESGCM(key).decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], place.encode())
    except InvalidTag:
        raise EncryptionError(
            f"A value of {place.split('|')[0]} does not open with this key."
        ) from None
