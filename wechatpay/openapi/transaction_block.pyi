"""The operations of `v3.transactionBlock`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, Options
from wechatpay.response import Response
from wechatpay.types.transaction_block import (
    BlockRecordIdGetParams,
    BlockRecordIdGetResult,
    BlockSubmissionIdGetResult,
    SubMchidGetParams,
    SubMchidGetResult,
    SubMchidPostBody,
    SubMchidPostResult,
)

class TransactionBlockTransactionBlockRecordsBlockRecordId(Node):
    def get(
        self, *, block_record_id: str, params: BlockRecordIdGetParams, **options: Unpack[Options]
    ) -> Response[BlockRecordIdGetResult]:
        """查询子商户交易拦截记录详情 https://pay.weixin.qq.com/doc/v3/partner/4014940435"""
        ...
    async def get_async(
        self, *, block_record_id: str, params: BlockRecordIdGetParams, **options: Unpack[Options]
    ) -> Response[BlockRecordIdGetResult]:
        """查询子商户交易拦截记录详情 https://pay.weixin.qq.com/doc/v3/partner/4014940435"""
        ...

class TransactionBlockTransactionBlockRecordsSubMchidSubMchid(Node):
    def get(
        self, *, sub_mchid: str, params: SubMchidGetParams, **options: Unpack[Options]
    ) -> Response[SubMchidGetResult]:
        """分页查询子商户名下的交易拦截记录 https://pay.weixin.qq.com/doc/v3/partner/4014940432"""
        ...
    async def get_async(
        self, *, sub_mchid: str, params: SubMchidGetParams, **options: Unpack[Options]
    ) -> Response[SubMchidGetResult]:
        """分页查询子商户名下的交易拦截记录 https://pay.weixin.qq.com/doc/v3/partner/4014940432"""
        ...

class TransactionBlockTransactionBlockRecordsSubMchid(Node):
    _sub_mchid_: TransactionBlockTransactionBlockRecordsSubMchidSubMchid

class TransactionBlockTransactionBlockRecords(Node):
    _block_record_id_: TransactionBlockTransactionBlockRecordsBlockRecordId
    subMchid: TransactionBlockTransactionBlockRecordsSubMchid

class TransactionBlockTransactionBlockSubmissionsBlockSubmissionId(Node):
    def get(self, *, block_submission_id: str, **options: Unpack[Options]) -> Response[BlockSubmissionIdGetResult]:
        """查询交易拦截申诉详情 https://pay.weixin.qq.com/doc/v3/partner/4014940449"""
        ...
    async def get_async(
        self, *, block_submission_id: str, **options: Unpack[Options]
    ) -> Response[BlockSubmissionIdGetResult]:
        """查询交易拦截申诉详情 https://pay.weixin.qq.com/doc/v3/partner/4014940449"""
        ...

class TransactionBlockTransactionBlockSubmissionsSubMchidSubMchid(Node):
    def post(
        self, *, sub_mchid: str, json: SubMchidPostBody, **options: Unpack[Options]
    ) -> Response[SubMchidPostResult]:
        """发起交易拦截申诉 https://pay.weixin.qq.com/doc/v3/partner/4014940446"""
        ...
    async def post_async(
        self, *, sub_mchid: str, json: SubMchidPostBody, **options: Unpack[Options]
    ) -> Response[SubMchidPostResult]:
        """发起交易拦截申诉 https://pay.weixin.qq.com/doc/v3/partner/4014940446"""
        ...

class TransactionBlockTransactionBlockSubmissionsSubMchid(Node):
    _sub_mchid_: TransactionBlockTransactionBlockSubmissionsSubMchidSubMchid

class TransactionBlockTransactionBlockSubmissions(Node):
    _block_submission_id_: TransactionBlockTransactionBlockSubmissionsBlockSubmissionId
    subMchid: TransactionBlockTransactionBlockSubmissionsSubMchid

class TransactionBlock(Node):
    transactionBlockRecords: TransactionBlockTransactionBlockRecords
    transactionBlockSubmissions: TransactionBlockTransactionBlockSubmissions
