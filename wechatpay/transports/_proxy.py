"""The proxy that the environment names for a host."""

from __future__ import annotations

from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

__all__ = ["find_proxy"]


def find_proxy(url: str) -> str | None:
    """Return the URL of the environment's proxy for the host of *url*, or None. No .netrc is read."""
    parts = urlsplit(url)
    proxies = getproxies()
    proxy = proxies.get(parts.scheme) or proxies.get("all")
    if not proxy or proxy_bypass(parts.netloc):
        return None
    return proxy if "://" in proxy else f"http://{proxy}"
