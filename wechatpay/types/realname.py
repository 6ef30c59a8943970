"""The shapes of the requests and replies of `v3.realname`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys


if sys.version_info >= (3, 12):
    from typing import Literal, NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import Literal, NotRequired, TypedDict

__all__ = ["VerifyGetParams", "VerifyGetResult"]


class VerifyGetParams(TypedDict):
    """实名信息校验"""

    credential_type: Literal[1, 2, 5, 9, 12, 17, 19] | int
    encrypted_credential_id: str  # encrypted: client.decrypt() opens it
    encrypted_name: str  # encrypted: client.decrypt() opens it
    wxp_trade_no: str


class VerifyGetResult(TypedDict):
    """实名信息校验"""

    verify_result: Literal[0, 1] | int
    err_message: NotRequired[str]
