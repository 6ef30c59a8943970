"""The `wechatpay` command. Only this part of the package needs `pip install wechatpay-openapi[cli]`."""

from __future__ import annotations

import sys

__all__ = ["main"]


def main() -> None:
    """Run the command."""
    try:
        from wechatpay.cli.commands import wechatpay
    except ImportError as error:
        if error.name not in ("click", "rich"):
            raise
        sys.exit(f"The command needs {error.name}: pip install 'wechatpay-openapi[cli]'")
    wechatpay()
