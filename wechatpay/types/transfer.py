"""The shapes of the requests and replies of `v3.transfer`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys

from wechatpay._keys.secret import Secret

if sys.version_info >= (3, 12):
    from typing import Literal, NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import Literal, NotRequired, TypedDict

__all__ = [
    "BatchIdGetParams",
    "BatchIdGetResult",
    "BatchIdGetResultTransferBatch",
    "BatchIdGetResultTransferDetailList",
    "BatchesPostBody",
    "BatchesPostBodyTransferDetailList",
    "BatchesPostResult",
    "BillReceiptOutBatchNoGetResult",
    "BillReceiptPostBody",
    "BillReceiptPostResult",
    "DetailIdGetResult",
    "OutBatchNoOutBatchNoGetParams",
    "OutBatchNoOutBatchNoGetResult",
    "OutBatchNoOutBatchNoGetResultTransferBatch",
    "OutBatchNoOutBatchNoGetResultTransferDetailList",
    "OutDetailNoGetResult",
]


class DetailIdGetResult(TypedDict):
    """微信明细单号查询明细单"""

    mchid: str
    out_batch_no: str
    batch_id: str
    appid: str
    out_detail_no: str
    detail_id: str
    detail_status: str
    transfer_amount: int
    transfer_remark: str
    fail_reason: NotRequired[str]
    openid: str
    user_name: str
    initiate_time: str
    update_time: str


class BatchIdGetParams(TypedDict):
    """微信批次单号查询批次单"""

    need_query_detail: bool
    offset: NotRequired[int]
    limit: NotRequired[int]
    detail_status: NotRequired[str]


class BatchIdGetResultTransferBatch(TypedDict):
    mchid: str
    out_batch_no: str
    batch_id: str
    appid: str
    batch_status: str
    batch_type: str
    batch_name: str
    batch_remark: str
    close_reason: NotRequired[str]
    total_amount: int
    total_num: int
    create_time: NotRequired[str]
    update_time: NotRequired[str]
    success_amount: NotRequired[int]
    success_num: NotRequired[int]
    fail_amount: NotRequired[int]
    fail_num: NotRequired[int]
    transfer_scene_id: NotRequired[str]


class BatchIdGetResultTransferDetailList(TypedDict):
    detail_id: str
    out_detail_no: str
    detail_status: str


class BatchIdGetResult(TypedDict):
    """微信批次单号查询批次单"""

    transfer_batch: BatchIdGetResultTransferBatch
    transfer_detail_list: NotRequired[list[BatchIdGetResultTransferDetailList]]


class OutDetailNoGetResult(TypedDict):
    """商家明细单号查询明细单"""

    mchid: str
    out_batch_no: str
    batch_id: str
    appid: str
    out_detail_no: str
    detail_id: str
    detail_status: str
    transfer_amount: int
    transfer_remark: str
    fail_reason: NotRequired[str]
    openid: str
    user_name: str
    initiate_time: str
    update_time: str


class OutBatchNoOutBatchNoGetParams(TypedDict):
    """商家批次单号查询批次单"""

    need_query_detail: bool
    offset: NotRequired[int]
    limit: NotRequired[int]
    detail_status: NotRequired[str]


class OutBatchNoOutBatchNoGetResultTransferBatch(TypedDict):
    mchid: str
    out_batch_no: str
    batch_id: str
    appid: str
    batch_status: str
    batch_type: str
    batch_name: str
    batch_remark: str
    close_reason: NotRequired[str]
    total_amount: int
    total_num: int
    create_time: NotRequired[str]
    update_time: NotRequired[str]
    success_amount: NotRequired[int]
    success_num: NotRequired[int]
    fail_amount: NotRequired[int]
    fail_num: NotRequired[int]
    transfer_scene_id: NotRequired[str]


class OutBatchNoOutBatchNoGetResultTransferDetailList(TypedDict):
    detail_id: str
    out_detail_no: str
    detail_status: str


class OutBatchNoOutBatchNoGetResult(TypedDict):
    """商家批次单号查询批次单"""

    transfer_batch: OutBatchNoOutBatchNoGetResultTransferBatch
    transfer_detail_list: NotRequired[list[OutBatchNoOutBatchNoGetResultTransferDetailList]]
    offset: NotRequired[int]
    limit: NotRequired[int]


class BatchesPostBodyTransferDetailList(TypedDict):
    out_detail_no: str
    transfer_amount: int
    transfer_remark: str
    openid: str
    user_name: Secret | str  # encrypted: a Secret, or its ciphertext
    user_id_card: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext


class BatchesPostBody(TypedDict):
    """发起批量转账"""

    appid: str
    out_batch_no: str
    batch_name: str
    batch_remark: str
    total_amount: int
    total_num: int
    transfer_detail_list: list[BatchesPostBodyTransferDetailList]
    transfer_scene_id: str
    notify_url: NotRequired[str]


class BatchesPostResult(TypedDict):
    """发起批量转账"""

    out_batch_no: str
    batch_id: str
    create_time: str
    batch_status: NotRequired[Literal["ACCEPTED", "PROCESSING", "FINISHED", "CLOSED"] | str]


class BillReceiptOutBatchNoGetResult(TypedDict):
    """查询转账电子回单"""

    out_batch_no: str
    signature_no: str
    signature_status: NotRequired[str]
    hash_type: NotRequired[str]
    hash_value: NotRequired[str]
    download_url: NotRequired[str]
    create_time: NotRequired[str]
    update_time: NotRequired[str]


class BillReceiptPostBody(TypedDict):
    """转账电子回单申请受理"""

    out_batch_no: str


class BillReceiptPostResult(TypedDict):
    """转账电子回单申请受理"""

    out_batch_no: str
    signature_no: str
    signature_status: NotRequired[str]
    hash_type: NotRequired[str]
    hash_value: NotRequired[str]
    download_url: NotRequired[str]
    create_time: NotRequired[str]
    update_time: NotRequired[str]
