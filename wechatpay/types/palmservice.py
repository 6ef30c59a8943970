"""The shapes of the requests and replies of `v3.palmservice`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys


if sys.version_info >= (3, 12):
    from typing import Literal, NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import Literal, NotRequired, TypedDict

__all__ = ["OpenidGetParams", "OpenidGetResult", "PreauthorizePostBody", "PreauthorizePostResult"]


class OpenidGetParams(TypedDict):
    """查询刷掌授权"""

    organization_id: str


class OpenidGetResult(TypedDict):
    """查询刷掌授权"""

    openid: NotRequired[str]
    organization_id: NotRequired[str]
    state: NotRequired[Literal["AUTHORIZATION_STATE_NONE", "AUTHORIZATION_STATE_ON", "AUTHORIZATION_STATE_OFF"] | str]
    authorize_time: NotRequired[str]


class PreauthorizePostBody(TypedDict):
    """服务关联预授权"""

    openid: str
    preauthorize_session_id: NotRequired[str]
    organization_id: NotRequired[str]


class PreauthorizePostResult(TypedDict):
    """服务关联预授权"""

    permission_token: str
