"""The shapes of the requests and replies of `v2.mmpaysptrans`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys

from wechatpay._keys.secret import Secret

if sys.version_info >= (3, 12):
    from typing import Literal, NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import Literal, NotRequired, TypedDict

__all__ = ["PayBankPostBody", "PayBankPostResult", "QueryBankPostBody", "QueryBankPostResult"]


class PayBankPostBody(TypedDict):
    """企业付款到银行卡"""

    mch_id: str
    partner_trade_no: str
    enc_bank_no: Secret | str  # encrypted: a Secret, or its ciphertext
    enc_true_name: Secret | str  # encrypted: a Secret, or its ciphertext
    bank_code: str
    amount: int | str
    desc: NotRequired[str]


class PayBankPostResult(TypedDict):
    """企业付款到银行卡"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: NotRequired[str]
    result_code: Literal["SUCCESS", "FAIL"] | str
    err_code: NotRequired[str]
    err_code_des: NotRequired[str]
    mch_id: str
    partner_trade_no: str
    amount: str
    nonce_str: str
    sign: str
    payment_no: str
    cmms_amt: str


class QueryBankPostBody(TypedDict):
    """查询企业付款银行卡"""

    mch_id: str
    partner_trade_no: str


class QueryBankPostResult(TypedDict):
    """查询企业付款银行卡"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: NotRequired[str]
    result_code: Literal["SUCCESS", "FAIL"] | str
    err_code: NotRequired[str]
    err_code_des: NotRequired[str]
    mch_id: str
    partner_trade_no: str
    payment_no: str
    bank_no_md5: str
    true_name_md5: str
    amount: str
    status: Literal["SUCCESS", "FAILED", "PROCESSING", "BANK_FAIL"] | str
    cmms_amt: str
    create_time: str
    pay_succ_time: NotRequired[str]
    reason: NotRequired[str]
