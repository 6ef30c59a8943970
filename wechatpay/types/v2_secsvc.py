"""The shapes of the requests and replies of `v2.secsvc`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys


if sys.version_info >= (3, 12):
    from typing import Literal, NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import Literal, NotRequired, TypedDict

__all__ = ["GetrealnameinfoPostBody", "GetrealnameinfoPostResult", "RealnameauthPostBody", "RealnameauthPostResult"]


class GetrealnameinfoPostBody(TypedDict):
    """微信支付实名授权"""

    version: Literal["1.0", "2.0"] | str
    mch_id: str
    appid: str
    openid: str
    cert_serialno: str
    access_token: str
    timestamp: int | str
    cert_sign: str
    charset: NotRequired[Literal["UTF-8", "GBK"] | str]
    sign_type: Literal["HMAC-SHA256"] | str


class GetrealnameinfoPostResult(TypedDict):
    """微信支付实名授权"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: NotRequired[str]
    error_code: NotRequired[str]
    error_code_des: NotRequired[str]
    sign: str
    result_code: Literal["SUCCESS", "FAIL"] | str
    appid: str
    mch_id: str
    nonce_str: str
    openid: str
    encrypted_real_name: str  # encrypted: client.decrypt() opens it
    encrypted_credential_id: str  # encrypted: client.decrypt() opens it
    cre_type: NotRequired[
        Literal[
            "MAINLAND_ID",
            "PASSPOT",
            "MO",
            "SOLDIERS",
            "HVPS",
            "MAINLAND_TMP_ID",
            "ACCOUNT_THIN",
            "POLICE",
            "MTPS",
            "BL",
            "OTHER",
            "RPFF",
            "HK_MACAO",
            "TAIWAN",
        ]
        | str
    ]


class RealnameauthPostBody(TypedDict):
    """微信支付实名验证"""

    version: Literal["1.0", "1.1"] | str
    mch_id: str
    appid: str
    openid: str
    real_name: str
    cred_type: Literal[1, 2, 5, 9, 12, 17, 18] | int
    cred_id: str
    access_token: str
    sign_type: Literal["HMAC-SHA256", "MD5"] | str


class RealnameauthPostResult(TypedDict):
    """微信支付实名验证"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: NotRequired[str]
    error_code: NotRequired[str]
    error_code_des: NotRequired[str]
    sign: NotRequired[str]
    result_code: Literal["SUCCESS", "FAIL"] | str
    appid: NotRequired[str]
    mch_id: NotRequired[str]
    nonce_str: NotRequired[str]
    openid: NotRequired[str]
    access_token: NotRequired[str]
    verify_openid: NotRequired[Literal["V_OP_NA", "V_OP_NM_MA", "V_OP_NM_UM"] | str]
    verify_real_name: NotRequired[Literal["V_NM_ID_MA", "V_NM_ID_UM", "V_NM_ID_TYPE_UM"] | str]
    bind_bankcard: NotRequired[Literal["YES", "NO"] | str]
