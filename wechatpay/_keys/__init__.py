"""Keys and certificates, of the merchant and of the platform, read from any form; and their cryptography."""

from __future__ import annotations

__all__: list[str] = []
