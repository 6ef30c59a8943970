"""The proxy of a host: the client's own, or the one that the environment names."""

from __future__ import annotations

from urllib.parse import urlsplit

from wechatpay.errors import ConfigurationError, safe_repr

__all__ = ["find_proxy", "is_loopback", "is_socks", "redact_proxy", "validate_proxy"]


def validate_proxy(proxy: object) -> str | None:
    """Validate the proxy of a client: a URL with a host, of http, https or SOCKS.

    :raises ConfigurationError: it is none.
    """
    parts, shown = None, ""
    try:
        if proxy is None:
            return None
        try:
            parts = urlsplit(proxy if isinstance(proxy, str) else "")
            is_valid = parts.scheme in {"http", "https", "socks5", "socks5h"} and parts.hostname and parts.port != 0
        except ValueError:
            is_valid = False
        if not is_valid:
            shown = redact_proxy(proxy) if isinstance(proxy, str) else safe_repr(proxy)
            raise ConfigurationError(
                "proxy must be a URL such as 'http://proxy.internal:3128' or 'socks5h://127.0.0.1:1080', not "
                f"{safe_repr(shown, 100)}",
                setting="proxy",
            )
        return str(proxy)
    finally:  # It may have a password.
        del proxy, parts, shown


def find_proxy(url: str) -> str | None:
    """Return the URL of the environment's proxy for the host of *url*, or None. No .netrc is read.

    This machine itself is never reached through a proxy, which could not.
    """
    from urllib.request import getproxies, proxy_bypass  # Imported lazily: it takes 20 ms.

    parts = urlsplit(url)
    proxies = getproxies()
    proxy = proxies.get(parts.scheme) or proxies.get("all")
    if not proxy or is_loopback(url) or proxy_bypass(parts.netloc):
        return None
    return proxy if "://" in proxy else f"http://{proxy}"


def is_loopback(url: str) -> bool:
    """Whether the host of *url* is this machine."""
    import ipaddress

    host = urlsplit(url).hostname or ""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def is_socks(proxy: str) -> bool:
    """Whether *proxy* speaks SOCKS."""
    return proxy.lower().startswith("socks")


def redact_proxy(proxy: str) -> str:
    """Return *proxy* without its user and password."""
    scheme, separator, rest = proxy.rpartition("://")
    return f"{scheme}{separator}{'***@' if '@' in rest else ''}{rest.rpartition('@')[2]}"
