"""The shapes of the requests and replies of `v3.statements`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys


if sys.version_info >= (3, 12):
    from typing import TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import TypedDict

__all__ = ["StatementsGetParams"]


class StatementsGetParams(TypedDict):
    """下载对账单"""

    date: str
    mchid: str
