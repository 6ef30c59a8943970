"""The operations of `v3.transferDetail`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, Options
from wechatpay.response import Response
from wechatpay.types.transfer_detail import (
    ElectronicReceiptsGetParams,
    ElectronicReceiptsGetResult,
    ElectronicReceiptsPostBody,
    ElectronicReceiptsPostResult,
)

class TransferDetailElectronicReceipts(Node):
    def get(
        self, *, params: ElectronicReceiptsGetParams, **options: Unpack[Options]
    ) -> Response[ElectronicReceiptsGetResult]:
        """查询转账明细电子回单受理结果 https://pay.weixin.qq.com/doc/v3/merchant/4012458972"""
        ...
    async def get_async(
        self, *, params: ElectronicReceiptsGetParams, **options: Unpack[Options]
    ) -> Response[ElectronicReceiptsGetResult]:
        """查询转账明细电子回单受理结果 https://pay.weixin.qq.com/doc/v3/merchant/4012458972"""
        ...
    def post(
        self, *, json: ElectronicReceiptsPostBody, **options: Unpack[Options]
    ) -> Response[ElectronicReceiptsPostResult]:
        """转账明细电子回单受理 https://pay.weixin.qq.com/doc/v3/merchant/4012458967"""
        ...
    async def post_async(
        self, *, json: ElectronicReceiptsPostBody, **options: Unpack[Options]
    ) -> Response[ElectronicReceiptsPostResult]:
        """转账明细电子回单受理 https://pay.weixin.qq.com/doc/v3/merchant/4012458967"""
        ...

class TransferDetail(Node):
    electronicReceipts: TransferDetailElectronicReceipts
