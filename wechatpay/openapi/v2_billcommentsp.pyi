"""The operations of `v2.billcommentsp`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, OptionsV2
from wechatpay.response import Response
from wechatpay.types.v2_billcommentsp import BatchquerycommentPostBody, BatchquerycommentPostResult

class BillcommentspBatchquerycomment(Node):
    def post(
        self, *, xml: BatchquerycommentPostBody, **options: Unpack[OptionsV2]
    ) -> Response[BatchquerycommentPostResult]:
        """拉取订单评价数据 https://pay.weixin.qq.com/doc/v2/merchant/4014326528"""
        ...
    async def post_async(
        self, *, xml: BatchquerycommentPostBody, **options: Unpack[OptionsV2]
    ) -> Response[BatchquerycommentPostResult]:
        """拉取订单评价数据 https://pay.weixin.qq.com/doc/v2/merchant/4014326528"""
        ...

class Billcommentsp(Node):
    batchquerycomment: BillcommentspBatchquerycomment
