"""The shapes of the requests and replies of `v3.billdownload`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys


if sys.version_info >= (3, 12):
    from typing import NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import NotRequired, TypedDict

__all__ = ["FileGetParams"]


class FileGetParams(TypedDict):
    """下载账单"""

    token: str
    tartype: NotRequired[str]
