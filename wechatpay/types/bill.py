"""The shapes of the requests and replies of `v3.bill`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys


if sys.version_info >= (3, 12):
    from typing import Literal, NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import Literal, NotRequired, TypedDict

__all__ = [
    "FundflowbillGetParams",
    "FundflowbillGetResult",
    "SubMerchantFundflowbillGetParams",
    "SubMerchantFundflowbillGetResult",
    "SubMerchantFundflowbillGetResultDownloadBillList",
    "TradebillGetParams",
    "TradebillGetResult",
]


class FundflowbillGetParams(TypedDict):
    """申请资金账单"""

    bill_date: str
    sub_mchid: NotRequired[str]
    account_type: NotRequired[Literal["BASIC", "OPERATION", "FEES"] | str]
    tar_type: NotRequired[Literal["GZIP"] | str]


class FundflowbillGetResult(TypedDict):
    """申请资金账单"""

    hash_type: str
    hash_value: str
    download_url: str


class SubMerchantFundflowbillGetParams(TypedDict):
    """申请单个子商户资金账单"""

    sub_mchid: str
    bill_date: str
    tar_type: NotRequired[Literal["GZIP"] | str]
    algorithm: Literal["AEAD_AES_256_GCM", "SM4_GCM"] | str
    account_type: Literal["BASIC", "OPERATION", "FEES", "DEPOSIT"] | str


class SubMerchantFundflowbillGetResultDownloadBillList(TypedDict):
    bill_sequence: int
    download_url: str
    encrypt_key: str
    hash_type: str
    hash_value: str
    nonce: str


class SubMerchantFundflowbillGetResult(TypedDict):
    """申请单个子商户资金账单"""

    download_bill_count: int
    download_bill_list: NotRequired[list[SubMerchantFundflowbillGetResultDownloadBillList]]


class TradebillGetParams(TypedDict):
    """申请交易账单"""

    bill_date: str
    sub_mchid: NotRequired[str]
    bill_type: NotRequired[
        Literal["ALL", "SUCCESS", "REFUND", "RECHARGE_REFUND", "ALL_SPECIAL", "SUC_SPECIAL", "REF_SPECIAL"] | str
    ]
    tar_type: NotRequired[Literal["GZIP"] | str]


class TradebillGetResult(TypedDict):
    """申请交易账单"""

    hash_type: str
    hash_value: str
    download_url: str
