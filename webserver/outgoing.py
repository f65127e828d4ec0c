"""Calls to addresses from the configuration: never into our own network, whatever the name says.

The name is looked up here, every answer is judged, and the call goes to the very address that was
judged: a name that answers differently the second time leads nowhere else.
"""

from __future__ import annotations

import contextlib
import socket
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address

import httpx

Address = IPv4Address | IPv6Address
Networks = tuple[IPv4Network | IPv6Network, ...]
_CARRIES_IPV4 = IPv6Network("64:ff9b::/96")  # NAT64: the last four bytes are the real address


class Inside(httpx.TransportError):
    """The address is of a network of our own (or none of the internet); nothing was sent."""


@dataclass(frozen=True)
class Reach:
    """`everywhere`: for trying out on one machine; `allowed`: networks of our own to call."""

    everywhere: bool = False
    allowed: Networks = ()

    def holds(self, address: Address) -> bool:
        return (
            self.everywhere
            or any(address in network for network in self.allowed)
            or _on_the_internet(address)
        )

    def addresses(self, host: str, port: int) -> list[str]:
        """Of this name, in order; raises `Inside` when one of them may not be called."""
        found = _look_up(host, port)
        if not all(self.holds(ip_address(text)) for text in found):
            raise Inside("an address that is not on the internet")
        return found


def _on_the_internet(address: Address) -> bool:
    """Also judges the IPv4 address that an IPv6 address stands for."""
    if isinstance(address, IPv6Address):
        inner = [address.ipv4_mapped, address.sixtofour, *(address.teredo or ())]
        if address in _CARRIES_IPV4:
            inner.append(IPv4Address(int(address) & 0xFFFFFFFF))
        if any(one is not None and not _on_the_internet(one) for one in inner):
            return False
        if address.ipv4_mapped:
            return True
    return address.is_global and not address.is_multicast


def _look_up(host: str, port: int) -> list[str]:
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        found = []
    if not found:
        raise httpx.ConnectError("the name is not known")
    return [str(address[0]).partition("%")[0] for *_, address in found]


class Outgoing(httpx.BaseTransport):
    """httpx's own transport behind that judgement; certificates are checked against the name."""

    def __init__(self, reach: Reach, inner: httpx.BaseTransport) -> None:
        self._reach, self._inner = reach, inner

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        url = request.url
        port = url.port or (443 if url.scheme == "https" else 80)
        *others, last = self._reach.addresses(url.host, port)
        if url.scheme == "https":
            request.extensions = {**request.extensions, "sni_hostname": url.host}
        for address in others:
            request.url = url.copy_with(host=address)  # the Host header is made, of the name
            with contextlib.suppress(httpx.ConnectError, httpx.ConnectTimeout):
                return self._inner.handle_request(request)
        request.url = url.copy_with(host=last)
        return self._inner.handle_request(request)

    def close(self) -> None:
        self._inner.close()
