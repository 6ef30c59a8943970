"""The version, in the one place where it is written."""

from __future__ import annotations

import sys

__version__ = "0.1.0"

USER_AGENT = f"wechatpay-openapi/{__version__} Python/{sys.version_info.major}.{sys.version_info.minor}"
