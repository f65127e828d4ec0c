"""A login of organisations as Entra has one: discovery, keys, a code that works once, PKCE.

Speaks HTTP on a port of its own and signs with RS256. What it says of who logs in is set by a test.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import secrets
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from urllib.parse import parse_qs

import uvicorn
from joserfc import jwt
from joserfc.jwk import RSAKey
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route

CLIENT, SECRET = "woonkans-bij-de-aanbieder", "geheim-van-de-toepassing"
TENANT = "5f1d0c9e-aaaa-4c7b-9d3e-000000000001"


@dataclass
class Uitgegeven:
    """What a code stands for."""

    challenge: str
    redirect_uri: str
    claims: dict[str, Any]


@dataclass
class Provider:
    """`wie`: the claims of who logs in now; `anders`: what a token says otherwise than it should;
    `weigert`: the error that the login page gives; `stuk`: nothing but errors of its own. With
    `algorithm` HS256 it signs with its public key as a secret, with "none" not at all."""

    clock: Callable[[], datetime]
    base: str = ""
    wie: dict[str, Any] = field(default_factory=dict)
    anders: dict[str, Any] = field(default_factory=dict)
    weigert: str | None = None
    stuk: bool = False
    key: RSAKey = field(default_factory=lambda: new_key("k1"))
    signs_with: RSAKey | None = None
    algorithm: str = "RS256"
    codes: dict[str, Uitgegeven] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)

    def app(self) -> Starlette:
        return Starlette(
            routes=[
                Route("/organizations/v2.0/.well-known/openid-configuration", self.discovery),
                Route("/keys", self.keys),
                Route("/authorize", self.authorize),
                Route("/token", self.token, methods=["POST"]),
            ]
        )

    async def discovery(self, request: Request) -> Response:
        self.asked.append("discovery")
        if self.stuk:
            return Response("kapot", 500)
        return JSONResponse(
            {
                "issuer": f"{self.base}/{{tenantid}}/v2.0",
                "authorization_endpoint": f"{self.base}/authorize",
                "token_endpoint": f"{self.base}/token",
                "jwks_uri": f"{self.base}/keys",
            }
        )

    async def keys(self, request: Request) -> Response:
        self.asked.append("keys")
        return JSONResponse({"keys": [self.key.as_dict(private=False)]})

    async def authorize(self, request: Request) -> Response:
        """Where somebody logs in; here they are logged in at once."""
        asked = request.query_params
        assert asked["client_id"] == CLIENT and asked["response_type"] == "code"
        assert asked["code_challenge_method"] == "S256" and "openid" in asked["scope"].split()
        back = f"{asked['redirect_uri']}?state={asked['state']}"
        if self.weigert:
            return RedirectResponse(f"{back}&error={self.weigert}", 302)
        code = secrets.token_urlsafe(16)
        claims = {"nonce": asked["nonce"], **self.wie}
        self.codes[code] = Uitgegeven(asked["code_challenge"], asked["redirect_uri"], claims)
        return RedirectResponse(f"{back}&code={code}", 302)

    async def token(self, request: Request) -> Response:
        form = {name: one[0] for name, one in parse_qs((await request.body()).decode()).items()}
        given = self.codes.pop(form.get("code", ""), None)
        proof = hashlib.sha256(form.get("code_verifier", "").encode()).digest()
        challenge = _piece(proof)
        good = (
            given is not None
            and form.get("grant_type") == "authorization_code"
            and (form.get("client_id"), form.get("client_secret")) == (CLIENT, SECRET)
            and given.redirect_uri == form.get("redirect_uri")
            and given.challenge == challenge
        )
        if not good or given is None:
            return JSONResponse({"error": "invalid_grant"}, 400)
        access = secrets.token_urlsafe(24)
        return JSONResponse(
            {"token_type": "Bearer", "access_token": access, "id_token": self.sign(given.claims)}
        )

    def sign(self, who: dict[str, Any]) -> str:
        now = int(self.clock().timestamp())
        claims = {
            "iss": f"{self.base}/{who.get('tid')}/v2.0",
            "aud": CLIENT,
            "iat": now,
            "nbf": now,
            "exp": now + 3600,
            **who,
            **self.anders,
        }
        claims = {name: value for name, value in claims.items() if value is not None}
        header = {"alg": self.algorithm, "kid": self.key.kid}
        if self.algorithm == "RS256":
            return jwt.encode(header, claims, self.signs_with or self.key)
        body = ".".join(_piece(json.dumps(part).encode()) for part in (header, claims))
        public = self.key.as_pem(private=False)
        forged = hmac.new(public, body.encode(), "sha256").digest()
        return f"{body}.{_piece(forged) if self.algorithm == 'HS256' else ''}"


def _piece(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).decode().rstrip("=")


def new_key(kid: str) -> RSAKey:
    return RSAKey.generate_key(2048, {"kid": kid, "use": "sig", "alg": "RS256"})


@contextmanager
def running(clock: Callable[[], datetime]) -> Iterator[Provider]:
    """The provider, until the block ends."""
    door = socket.socket()
    door.bind(("127.0.0.1", 0))
    provider = Provider(clock, f"http://127.0.0.1:{door.getsockname()[1]}")
    config = uvicorn.Config(provider.app(), log_level="critical", ws="none", lifespan="off")
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [door]}, daemon=True)
    thread.start()
    while not server.started:
        assert thread.is_alive(), "the provider did not start"
        time.sleep(0.01)
    try:
        yield provider
    finally:
        server.should_exit = True
        thread.join(10)
