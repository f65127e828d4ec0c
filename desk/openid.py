"""OpenID Connect with one provider: where its login page is, and what it says of who came back.

The code flow with PKCE. Knows no account and no role; every answer of the provider is checked here.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import urlsplit

import httpx
from authlib.oauth2.rfc6749.parameters import prepare_grant_uri
from authlib.oauth2.rfc7636 import create_s256_code_challenge
from authlib.oidc.core import CodeIDToken
from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import KeySet

from casefile.medewerkers.via_organisatie import Beweerd
from casefile.settings import LOCAL, Settings
from casefile.storage.login_attempts import LoginAttempt
from webserver.outgoing import Outgoing, Reach

logger = logging.getLogger(__name__)
SCOPE = "openid profile email"
ALGORITHMS = ["RS256"]
SECONDS = 8.0
CLOCKS_DIFFER = 60  # seconds
KEPT = timedelta(hours=1)  # what the provider publishes: its addresses and its keys
AT_MOST_EVERY = timedelta(minutes=1)  # asked anew because of a key that we do not know
TENANT = "{tenantid}"  # in the issuer of a provider that serves many organisations


class Onbereikbaar(Exception):
    """The provider does not answer, or not as a provider does."""


class Ongeldig(Exception):
    """What came back is not what this provider would say to us, now, about this attempt."""


@dataclass(frozen=True)
class Gepubliceerd:
    """What the provider publishes, and when it was asked."""

    document: dict[str, Any]
    keys: KeySet
    at: datetime


class Aanbieder:
    """One provider, as it is configured. Blocking: call it in a thread."""

    def __init__(self, settings: Settings, clock: Callable[[], datetime]) -> None:
        assert settings.oidc_issuer and settings.oidc_client_id
        self.naam = settings.oidc_name
        self._settings, self._clock = settings, clock
        self._base = settings.oidc_issuer.rstrip("/")
        self._terug = f"{settings.desk_url}/inloggen/organisatie/terug"
        self._known: Gepubliceerd | None = None

    @classmethod
    def uit(cls, settings: Settings, clock: Callable[[], datetime]) -> Aanbieder | None:
        """None where staff only come in by password."""
        return cls(settings, clock) if settings.oidc_issuer and settings.oidc_client_id else None

    def adres(self, attempt: LoginAttempt) -> str:
        """Where the browser goes. Raises `Onbereikbaar`."""
        address = prepare_grant_uri(
            self._published().document["authorization_endpoint"],
            self._settings.oidc_client_id,
            "code",
            redirect_uri=self._terug,
            scope=SCOPE,
            state=attempt.state,
            nonce=attempt.nonce,
            code_challenge=create_s256_code_challenge(attempt.verifier),
            code_challenge_method="S256",
        )
        return str(address)

    def beweert(self, attempt: LoginAttempt, code: str) -> Beweerd:
        """Who came back with this code. Raises `Onbereikbaar` or `Ongeldig`."""
        known = self._published()
        answer = self._exchange(known, attempt, code)
        claims = self._claims(known, attempt, answer)
        return _said(claims, self._settings)

    def _claims(
        self, known: Gepubliceerd, attempt: LoginAttempt, answer: dict[str, Any]
    ) -> CodeIDToken:
        token = str(answer.get("id_token", ""))
        try:
            signed = self._decode(token, known)
            tenant = str(signed.claims.get("tid", ""))
            issuer = str(known.document["issuer"])
            ours = self._settings.oidc_client_id
            claims = CodeIDToken(
                signed.claims,
                signed.header,
                options={
                    "iss": {"essential": True, "value": issuer.replace(TENANT, tenant)},
                    "aud": {"essential": True, "value": ours},
                    "nonce": {"essential": True, "value": attempt.nonce},
                },
                params={"client_id": ours, "access_token": answer.get("access_token")},
            )
            claims.validate(now=int(self._clock().timestamp()), leeway=CLOCKS_DIFFER)
        except (JoseError, ValueError, TypeError):
            raise Ongeldig from None
        return claims

    def _decode(self, token: str, known: Gepubliceerd) -> jwt.Token:
        """With a key that the provider publishes; a new one may have come since we asked."""
        try:
            return jwt.decode(token, known.keys, algorithms=ALGORITHMS)
        except (JoseError, ValueError):
            if self._clock() - known.at < AT_MOST_EVERY:
                raise
            return jwt.decode(token, self._published(anew=True).keys, algorithms=ALGORITHMS)

    def _exchange(self, known: Gepubliceerd, attempt: LoginAttempt, code: str) -> dict[str, Any]:
        """The tokens for this code. A provider that says no says so with an error of ours (4xx)."""
        secret = self._settings.oidc_client_secret
        form = {
            "grant_type": "authorization_code",
            "code": code,
            "redirect_uri": self._terug,
            "code_verifier": attempt.verifier,
            "client_id": str(self._settings.oidc_client_id),
            **({"client_secret": secret} if secret else {}),
        }
        try:
            with self._client() as client:
                answer = client.post(known.document["token_endpoint"], data=form)
                if answer.is_client_error:
                    raise Ongeldig
                return dict(answer.raise_for_status().json())
        except (httpx.HTTPError, ValueError, TypeError) as error:
            logger.warning("the login of organisations gives no token: %s", type(error).__name__)
            raise Onbereikbaar from None

    def _client(self) -> httpx.Client:
        """Never into our own network, but where that was allowed; see `webserver.outgoing`."""
        reach = Reach(self._settings.environment == LOCAL, self._settings.private_networks)
        return httpx.Client(timeout=SECONDS, transport=Outgoing(reach, httpx.HTTPTransport()))

    def _published(self, anew: bool = False) -> Gepubliceerd:
        now = self._clock()
        if self._known is not None and not anew and now - self._known.at < KEPT:
            return self._known
        try:
            with self._client() as client:
                document = _json(client, f"{self._base}/.well-known/openid-configuration")
                _check(document, self._base)
                keys = KeySet.import_key_set(_json(client, document["jwks_uri"]))
        except (httpx.HTTPError, JoseError, ValueError, KeyError, TypeError) as error:
            logger.warning("the login of organisations does not answer: %s", type(error).__name__)
            raise Onbereikbaar from None
        self._known = Gepubliceerd(document, keys, now)
        return self._known


def _json(client: httpx.Client, address: str) -> Any:
    return client.get(address).raise_for_status().json()


def _check(document: dict[str, Any], base: str) -> None:
    """It speaks for the issuer that was configured, over TLS wherever that one does."""
    issuer = str(document["issuer"])
    if TENANT not in issuer and issuer.rstrip("/") != base:
        raise ValueError("another issuer")
    asked = urlsplit(base)
    if TENANT in issuer and urlsplit(issuer).netloc != asked.netloc:
        raise ValueError("another issuer")
    for name in ("authorization_endpoint", "token_endpoint", "jwks_uri"):
        if urlsplit(str(document[name])).scheme != asked.scheme:
            raise ValueError("another scheme")


def _said(claims: dict[str, Any], settings: Settings) -> Beweerd:
    roles = claims.get(settings.oidc_role_claim) or ()
    given = claims.get("email") or claims.get("preferred_username")
    doubted = claims.get("email_verified") is False
    return Beweerd(
        uitgever=str(claims["iss"]),
        onderwerp=str(claims["sub"]),
        organisatie=str(claims.get(settings.oidc_organisation_claim, "")),
        rollen=(roles,) if isinstance(roles, str) else tuple(str(role) for role in roles),
        naam=str(claims.get("name") or ""),
        email=None if doubted or not given else str(given).strip().lower(),
    )
