"""The shapes of the requests and replies of `v3.transferDetail`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys


if sys.version_info >= (3, 12):
    from typing import Literal, NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import Literal, NotRequired, TypedDict

__all__ = [
    "ElectronicReceiptsGetParams",
    "ElectronicReceiptsGetResult",
    "ElectronicReceiptsPostBody",
    "ElectronicReceiptsPostResult",
]


class ElectronicReceiptsGetParams(TypedDict):
    """查询转账明细电子回单受理结果"""

    accept_type: Literal["BATCH_TRANSFER", "TRANSFER_TO_POCKET", "TRANSFER_TO_BANK"] | str
    out_batch_no: NotRequired[str]
    out_detail_no: str


class ElectronicReceiptsGetResult(TypedDict):
    """查询转账明细电子回单受理结果"""

    accept_type: str
    out_batch_no: NotRequired[str]
    out_detail_no: str
    signature_no: str
    signature_status: NotRequired[str]
    hash_type: NotRequired[str]
    hash_value: NotRequired[str]
    download_url: NotRequired[str]


class ElectronicReceiptsPostBody(TypedDict):
    """转账明细电子回单受理"""

    accept_type: Literal["BATCH_TRANSFER", "TRANSFER_TO_POCKET", "TRANSFER_TO_BANK"] | str
    out_batch_no: NotRequired[str]
    out_detail_no: str


class ElectronicReceiptsPostResult(TypedDict):
    """转账明细电子回单受理"""

    accept_type: str
    out_batch_no: NotRequired[str]
    out_detail_no: str
    signature_no: str
    signature_status: NotRequired[str]
    hash_type: NotRequired[str]
    hash_value: NotRequired[str]
    download_url: NotRequired[str]
