"""Who signs and who is trusted: keys and certificates, read from any form, and the cryptography over them."""

from __future__ import annotations

__all__: list[str] = []
