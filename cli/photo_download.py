"""Downloads a photo from an address that a catalogue names, trusting neither it nor its answer.

A catalogue comes from outside: its addresses must not reach into the network of the machine that
imports it. So each host is looked up once, every address found must be a public one, and the
connection goes to that very address, also after a redirect.
"""

import ipaddress
import socket
import time
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

if TYPE_CHECKING:
    import httpx

MOST_BYTES: Final = 10 * 1024 * 1024
MOST_SECONDS: Final = 10.0
_MOST_REDIRECTS: Final = 5
_PORTS: Final = {"http": 80, "https": 443}


class PhotoUnavailable(Exception):
    """A photo that cannot be had; its text is the reason for the report."""


def download(address: str, allow_loopback: bool = False) -> bytes:
    """Give what lies at an http or https address, at most MOST_BYTES in MOST_SECONDS.

    Args:
        address: as the catalogue has it.
        allow_loopback: take addresses of this machine too, for tests.

    Raises:
        PhotoUnavailable: no public address, no answer, an error, too large or too slow.
    """
    import httpx

    ends_at = time.monotonic() + MOST_SECONDS
    timeout = httpx.Timeout(MOST_SECONDS / 2)
    # No proxies or other words of the environment: the address that was checked is used.
    with httpx.Client(timeout=timeout, trust_env=False) as client:
        for _ in range(_MOST_REDIRECTS):
            try:
                answer = _ask(client, address, allow_loopback, ends_at)
            except httpx.HTTPError as error:
                raise PhotoUnavailable(f"cannot be downloaded: {_said(error)}") from error
            except (httpx.InvalidURL, UnicodeError, ValueError) as error:
                raise PhotoUnavailable("is no valid address") from error
            if isinstance(answer, bytes):
                return answer
            address = answer
    raise PhotoUnavailable("redirects too often")


def _ask(
    client: "httpx.Client", address: str, allow_loopback: bool, ends_at: float
) -> bytes | str:
    """The content, or the address that it redirects to."""
    import httpx

    url = httpx.URL(address)
    ip = _public_ip(url.host, url.scheme, url.port, allow_loopback)
    request = client.build_request(
        "GET",
        url.copy_with(host=ip),
        headers={"Host": url.netloc.decode("ascii"), "Accept": "image/*"},
        # The certificate must be the host's, although the address was dialled.
        extensions={"sni_hostname": url.host},
    )
    response = client.send(request, stream=True)
    try:
        if response.has_redirect_location:
            return str(url.join(response.headers["location"]))
        if response.status_code != httpx.codes.OK:
            raise PhotoUnavailable(f"cannot be downloaded: HTTP {response.status_code}")
        return _body(response, ends_at)
    finally:
        response.close()


def _body(response: "httpx.Response", ends_at: float) -> bytes:
    content = bytearray()
    for piece in response.iter_bytes():
        content += piece
        if len(content) > MOST_BYTES:
            raise PhotoUnavailable(f"is larger than {MOST_BYTES // 1024 // 1024} MB")
        if time.monotonic() > ends_at:
            raise PhotoUnavailable(f"took longer than {MOST_SECONDS:.0f} seconds")
    return bytes(content)


def _public_ip(host: str, scheme: str, port: int | None, allow_loopback: bool) -> str:
    if scheme not in _PORTS or not host:
        raise PhotoUnavailable("must be an http or https address")
    try:
        found = socket.getaddrinfo(host, port or _PORTS[scheme], type=socket.SOCK_STREAM)
    except OSError as error:
        raise PhotoUnavailable(f"cannot be downloaded: no host {host}") from error
    ips = [ipaddress.ip_address(str(entry[4][0]).partition("%")[0]) for entry in found]
    for ip in ips:
        if not (ip.is_global and not ip.is_multicast) and not (allow_loopback and ip.is_loopback):
            raise PhotoUnavailable("is an address inside a private network")
    return str(ips[0])


def is_address(photo: str) -> bool:
    """Tell whether a photo cell holds an address and not a file's name."""
    return urlsplit(photo).scheme.lower() in _PORTS


def _said(error: Exception) -> str:
    return " ".join(str(error).split()) or type(error).__name__
