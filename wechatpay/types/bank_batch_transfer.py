"""The shapes of the requests and replies of `v3.bankBatchTransfer`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys


if sys.version_info >= (3, 12):
    from typing import NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import NotRequired, TypedDict

__all__ = [
    "DetailReceiptsGetParams",
    "DetailReceiptsGetResult",
    "DetailReceiptsPostBody",
    "DetailReceiptsPostResult",
    "SummaryReceiptsGetParams",
    "SummaryReceiptsGetResult",
    "SummaryReceiptsPostBody",
    "SummaryReceiptsPostResult",
]


class DetailReceiptsGetParams(TypedDict):
    """查询明细电子回单受理结果"""

    out_batch_no: str
    out_detail_no: str


class DetailReceiptsGetResult(TypedDict):
    """查询明细电子回单受理结果"""

    out_batch_no: str
    out_detail_no: str
    receipt_no: str
    receipt_state: NotRequired[str]
    hash_type: NotRequired[str]
    hash_value: NotRequired[str]
    download_url: NotRequired[str]


class DetailReceiptsPostBody(TypedDict):
    """受理明细电子回单"""

    out_batch_no: str
    out_detail_no: str


class DetailReceiptsPostResult(TypedDict):
    """受理明细电子回单"""

    out_batch_no: str
    out_detail_no: str
    receipt_no: str
    receipt_state: NotRequired[str]
    hash_type: NotRequired[str]
    hash_value: NotRequired[str]
    download_url: NotRequired[str]


class SummaryReceiptsGetParams(TypedDict):
    """查询汇总电子回单受理结果"""

    out_batch_no: str


class SummaryReceiptsGetResult(TypedDict):
    """查询汇总电子回单受理结果"""

    out_batch_no: str
    receipt_no: str
    receipt_state: NotRequired[str]
    hash_type: NotRequired[str]
    hash_value: NotRequired[str]
    download_url: NotRequired[str]
    create_time: NotRequired[str]
    update_time: NotRequired[str]


class SummaryReceiptsPostBody(TypedDict):
    """受理汇总电子回单"""

    out_batch_no: str


class SummaryReceiptsPostResult(TypedDict):
    """受理汇总电子回单"""

    out_batch_no: str
    receipt_no: str
    receipt_state: NotRequired[str]
    hash_type: NotRequired[str]
    hash_value: NotRequired[str]
    download_url: NotRequired[str]
    create_time: NotRequired[str]
    update_time: NotRequired[str]
